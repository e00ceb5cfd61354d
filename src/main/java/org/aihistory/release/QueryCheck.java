package org.aihistory.release;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.model.Finding;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.release.ContentProblem.Level;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/// One file of ontology/checks: a SELECT whose rows are what is wrong, `?subject` and where it helps `?property`, `?value`, `?graph`.
/// Its comment lines say how much it weighs and what to tell: `# level: error`, `# en: …`, `# zh: …` with `{subject}`, `{value}` and so on; a
/// check of the level finding has a title too, `# title-en: …`, `# title-zh: …`, under which pages list what it finds.
record QueryCheck(String name, Level level, @Nullable Text title, Text sentence, Query query, String text) {

    /// Reads a check from its text.
    ///
    /// @throws IllegalArgumentException when a comment line is missing
    /// @throws org.apache.jena.query.QueryException when it does not parse
    static QueryCheck parse(String name, String text) {
        Level level = Level.valueOf(Rule.header(text, "level").toUpperCase(Locale.ROOT));
        Text sentence = new Text(Rule.header(text, "en"), Rule.header(text, "zh"));
        Text title = level == Level.FINDING ? new Text(Rule.header(text, "title-en"), Rule.header(text, "title-zh")) : null;
        return new QueryCheck(name, level, title, sentence, QueryFactory.create(text), text);
    }

    /// What pages list its findings under; empty for a check whose problems are refused.
    Optional<Finding.Rule> publishes() {
        return Optional.ofNullable(title).map(words -> new Finding.Rule(name, words, asked(text)));
    }

    /// The text without the lines that say how to tell its findings.
    private static String asked(String text) {
        return text.lines().filter(line -> !line.matches("# (level|en|zh|title-en|title-zh): .*")).collect(Collectors.joining("\n")) + "\n";
    }

    void run(DatasetGraph dataset, Candidate candidate, Problems problems) {
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            RowSet rows = execution.select();
            List<Var> variables = rows.getResultVars();
            rows.forEachRemaining(row -> problem(row, variables, candidate).ifPresent(problems::add));
        }
    }

    private Optional<ContentProblem> problem(Binding row, List<Var> variables, Candidate candidate) {
        Node subject = get(row, "subject");
        if (Stream.of(subject, get(row, "value"), get(row, "graph")).anyMatch(term -> term != null && candidate.isUnknown(term))) {
            return Optional.empty();
        }
        String en = sentence.en();
        String zh = sentence.zh();
        for (Var variable : variables) {
            Node term = row.get(variable);
            String word = term == null ? "" : candidate.name(term);
            en = en.replace("{" + variable.getVarName() + "}", word);
            zh = zh.replace("{" + variable.getVarName() + "}", word);
        }
        Optional<Statement> place = candidate.places().find(get(row, "graph"), subject, get(row, "property"), get(row, "value"));
        Finding finding = publishes().filter(rule -> subject != null && subject.isURI())
                .map(rule -> new Finding(rule, Objects.requireNonNull(subject).getURI(), sentence, terms(row, variables))).orElse(null);
        return Optional.of(new ContentProblem(place.map(Statement::file).orElse("data"), place.map(Statement::line).orElse(0),
                subject == null ? "" : candidate.name(subject), name, level, new Text(en, zh), finding));
    }

    private static Map<String, Term> terms(Binding row, List<Var> variables) {
        Map<String, Term> terms = new HashMap<>();
        for (Var variable : variables) {
            Node term = row.get(variable);
            if (term != null) {
                terms.put(variable.getVarName(), term.isURI()
                        ? Term.iri(term.getURI())
                        : new Term.Literal(term.getLiteralLexicalForm(), term.getLiteralDatatypeURI(), term.getLiteralLanguage()));
            }
        }
        return terms;
    }

    private static @Nullable Node get(Binding row, String variable) {
        return row.get(Var.alloc(variable));
    }
}
