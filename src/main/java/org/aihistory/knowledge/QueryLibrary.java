package org.aihistory.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.model.Term;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/// The named queries of the features, `queries/{feature}/{name}.rq` on the class path, parsed once at start. A file that does not parse stops the start.
public final class QueryLibrary {

    private static final String ROOT = "queries";

    private final Map<String, Query> queries;
    private final Map<String, String> sentences;

    private QueryLibrary(Map<String, Query> queries, Map<String, String> sentences) {
        this.queries = queries;
        this.sentences = sentences;
    }

    /// All queries on the class path.
    ///
    /// @throws IllegalStateException when one does not parse; the message names the file, the line and the reason
    public static QueryLibrary fromClassPath() {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (URL root : Collections.list(QueryLibrary.class.getClassLoader().getResources(ROOT))) {
                read(root.toURI(), texts);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return of(texts);
    }

    /// Queries given as text.
    ///
    /// @param texts by name, e.g. `entity/facts`
    public static QueryLibrary of(Map<String, String> texts) {
        Map<String, Query> queries = new TreeMap<>();
        texts.forEach((name, text) -> queries.put(name, parse(name, text)));
        Map<String, String> sentences = new TreeMap<>();
        texts.forEach((name, text) -> text.lines().findFirst().filter(line -> line.startsWith("# "))
                .ifPresent(line -> sentences.put(name, line + "\n")));
        return new QueryLibrary(queries, sentences);
    }

    private static void read(URI root, Map<String, String> texts) throws IOException {
        if (root.getScheme().equals("file")) {
            readTree(Path.of(root), texts);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
            String inside = root.toString().substring(root.toString().lastIndexOf('!') + 1);
            readTree(jar.getPath(inside), texts);
        }
    }

    private static void readTree(Path root, Map<String, String> texts) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".rq")).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                texts.put(name.substring(0, name.length() - ".rq".length()), Files.readString(file));
            }
        }
    }

    private static Query parse(String name, String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException bad) {
            throw new IllegalStateException(ROOT + "/" + name + ".rq: " + bad.getMessage(), bad);
        }
    }

    /// The names of all queries, sorted.
    public Set<String> names() {
        return Collections.unmodifiableSet(queries.keySet());
    }

    /// Rows that a query is about, written into it as a VALUES clause.
    ///
    /// @param variables names, one for each term of a row
    public record Table(List<String> variables, List<List<Term>> rows) {

        public Table {
            variables = List.copyOf(variables);
            rows = rows.stream().map(List::copyOf).distinct().toList();
        }

        Element element() {
            ElementData data = new ElementData();
            List<Var> columns = variables.stream().map(Var::alloc).toList();
            columns.forEach(data::add);
            rows.forEach(row -> {
                BindingBuilder binding = BindingFactory.builder();
                for (int i = 0; i < columns.size(); i++) {
                    binding.add(columns.get(i), Terms.node(row.get(i)));
                }
                data.add(binding.build());
            });
            return data;
        }
    }

    /// A query as a reader would write it: the sentence that says what a row is, the prefixes in use, the values in the place of their variables.
    ///
    /// @throws IllegalArgumentException when there is no query of this name
    public String text(String name, Map<String, Term> values, Prefixes prefixes) {
        return text(name, values, List.of(), prefixes);
    }

    /// The same, and only for the rows of some tables.
    public String text(String name, Map<String, Term> values, List<Table> tables, Prefixes prefixes) {
        Query query = prepare(name, values);
        List<Element> pattern = ((ElementGroup) query.getQueryPattern()).getElements();
        for (int i = 0; i < tables.size(); i++) {
            pattern.add(i, tables.get(i).element());
        }
        return written(sentences.getOrDefault(name, ""), query, prefixes);
    }

    /// A query with the prefixes of ours that it uses, after a sentence in a comment line.
    static String written(String sentence, Query query, Prefixes prefixes) {
        query.getPrefixMapping().setNsPrefixes(prefixes.iris());
        String body = query.serialize().lines().filter(line -> !line.startsWith("PREFIX ")).collect(Collectors.joining("\n")).strip();
        String foreign = query.getPrefixMapping().getNsPrefixMap().entrySet().stream()
                .filter(prefix -> !prefixes.iris().containsKey(prefix.getKey()) && body.contains(prefix.getKey() + ":"))
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n").sorted().collect(Collectors.joining());
        return prefixes.declare(sentence + foreign + body + "\n");
    }

    /// A query with terms in the place of variables. A variable of the SELECT line stays there and is bound to its term.
    Query prepare(String name, Map<String, Term> values) {
        Query query = queries.get(name);
        if (query == null) {
            throw new IllegalArgumentException("no query of this name: " + name);
        }
        return values.isEmpty() ? query.cloneQuery() : QueryTransformOps.replaceVars(query, Terms.substitution(values));
    }
}
