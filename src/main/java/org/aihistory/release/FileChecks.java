package org.aihistory.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aihistory.release.ContentParser.Parsed;
import org.aihistory.vocabulary.Aih;
import org.aihistory.vocabulary.Namespaces;
import org.apache.jena.graph.Node;

/// What only the files themselves can show: prefixes, names, and which statement stands in which file.
final class FileChecks {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NAME = Pattern.compile("data/[a-z]+/(" + SLUG + ")\\.trig");
    private static final String RETIRED = "data/retired.trig";
    private static final Set<String> OF_ANOTHER = Set.of("measurement", "stated-date");

    private final Map<String, String> prefixes;
    private final Problems problems;
    private final Map<Node, String> homes = new HashMap<>();

    FileChecks(Map<String, String> prefixes, Problems problems) {
        this.prefixes = prefixes;
        this.problems = problems;
    }

    void run(List<Parsed> files) {
        files.stream().filter(file -> file.file().startsWith("data/")).forEach(this::check);
    }

    private void check(Parsed file) {
        file.prefixes().forEach((declaration, line) -> checkPrefix(file.file(), declaration, line));
        if (file.file().equals(RETIRED)) {
            return;
        }
        if (!NAME.matcher(file.file()).matches()) {
            problems.error(file.file(), 0, "", "file-name",
                    "The file is not named data/{folder}/{slug}.trig with a slug of a-z, 0-9 and hyphens.",
                    "文件名不是 data/{folder}/{slug}.trig(slug 由 a-z、0-9 与连字符组成)。");
        }
        Set<Node> reported = new HashSet<>();
        for (Statement statement : file.statements()) {
            if (reported.add(statement.subject())) {
                checkSubject(statement);
            }
            if (statement.graph() == null) {
                checkHome(statement);
            } else {
                checkPassage(statement, statement.graph());
            }
        }
        checkOwner(file);
    }

    private void checkPrefix(String file, String declaration, int line) {
        String name = declaration.substring(0, declaration.indexOf(' '));
        String iri = declaration.substring(declaration.indexOf(' ') + 1);
        if (!iri.equals(prefixes.get(name))) {
            String right = Optional.ofNullable(prefixes.get(name)).orElse("–");
            problems.error(file, line, name + ":", "prefix", "The prefix is not that of ontology/prefixes.ttl: " + right + ".",
                    "前缀与 ontology/prefixes.ttl 不一致：" + right + "。");
        }
    }

    /// A subject belongs into the file of its own name; a measurement or stated date into that of the thing it is about.
    private void checkSubject(Statement statement) {
        Optional<String> kind = Names.kind(statement.subject());
        String name = Names.of(statement.subject(), prefixes);
        Optional<String> right = Names.file(statement.subject());
        if (kind.filter(OF_ANOTHER::contains).isPresent()) {
            checkOfAnother(statement, name);
            return;
        }
        if (right.isEmpty()) {
            problems.error(statement.file(), statement.line(), name, "file-name", "Nothing of this name can have a file in data/.",
                    "这样的名称在 data/ 中没有相应的文件。");
        } else if (!right.get().equals(statement.file())) {
            problems.error(statement.file(), statement.line(), name, "file-name", "What is said of it belongs into " + right.get() + ".",
                    "关于它的陈述应放在 " + right.get() + "。");
        }
    }

    /// A measurement or a date as stated is named after the thing it is about.
    private void checkOfAnother(Statement statement, String name) {
        String owner = statement.file().replaceAll("^.*/|\\.trig$", "");
        String slug = Names.slug(statement.subject()).orElse("");
        if (!slug.startsWith(owner + ".") && !slug.startsWith(owner + "-") && !slug.equals(owner)) {
            problems.error(statement.file(), statement.line(), name, "file-name",
                    "Its name does not begin with " + owner + ", the name of the file.",
                    "其名称未以文件名 " + owner + " 开头。");
        }
    }

    /// Graphs of our own making are no place for facts; every other graph is looked up among the declared passages by a query.
    private void checkPassage(Statement statement, Node graph) {
        if (graph.isURI() && (graph.getURI().startsWith(Namespaces.GRAPH) || graph.equals(Aih.ONTOLOGY))) {
            String name = Names.of(graph, prefixes);
            problems.error(statement.file(), statement.line(), "", "undeclared-passage",
                    "Facts stand in " + name + ", which is no passage.",
                    "事实写在 " + name + " 中，而它不是段落。");
        }
    }

    private void checkHome(Statement statement) {
        String home = homes.putIfAbsent(statement.subject(), statement.file());
        if (home != null && !home.equals(statement.file())) {
            problems.error(statement.file(), statement.line(), Names.of(statement.subject(), prefixes), "identity-once",
                    "Its identity stands also in " + home + ".", "其身份信息也出现在 " + home + "。");
        }
    }

    /// The file must hold the identity of the thing it is named after.
    private void checkOwner(Parsed file) {
        boolean owner = file.statements().stream().filter(statement -> statement.graph() == null)
                .anyMatch(
                        statement -> Names.slug(statement.subject()).map(slug -> file.file().endsWith("/" + slug + ".trig")).orElse(false));
        if (!owner && file.whole()) {
            problems.error(file.file(), 1, "", "file-name", "The file does not hold the identity of the thing it is named after.",
                    "文件中没有与文件名对应之物的身份信息。");
        }
    }
}
