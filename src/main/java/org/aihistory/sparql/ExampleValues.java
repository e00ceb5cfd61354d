package org.aihistory.sparql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.model.Term;
import org.aihistory.web.Messages;
import org.springframework.stereotype.Component;

/// Reads the values that a reader gave for the parameters of an example, as terms. A value that the parameter does not allow is refused in words.
@Component
class ExampleValues {

    private static final String ID = "https://w3id.org/aihistory/id/";
    private static final int LONGEST = 200;

    private final Messages messages;

    ExampleValues(Messages messages) {
        this.messages = messages;
    }

    /// The terms by variable, those of parameters that nothing was given for at their start. Names that are no parameters are left alone, since an address
    /// has others too.
    ///
    /// @param given by variable: a number, words, an IRI whole, by prefix (`person:alan-turing`) or as in our addresses (`person/alan-turing`)
    /// @throws KnowledgeException BAD_REQUEST, which names the parameter and what it may be
    Map<String, Term> read(ExampleQuery example, Map<String, String> given, Knowledge knowledge, Language language) {
        Map<String, Term> values = new LinkedHashMap<>();
        for (ExampleParameter parameter : example.parameters()) {
            String written = given.getOrDefault(parameter.variable(), "").strip();
            values.put(parameter.variable(), written.isEmpty()
                    ? parameter.start()
                    : read(parameter, written, knowledge).orElseThrow(() -> new KnowledgeException(Problem.BAD_REQUEST,
                            parameter.label().in(language), allowed(parameter, knowledge, language))));
        }
        return values;
    }

    private static Optional<Term> read(ExampleParameter parameter, String written, Knowledge knowledge) {
        return switch (parameter.type()) {
            case ExampleParameter.Type.Choice(var values) -> values.stream()
                    .filter(value -> value.value().equals(written) || value.value().equals(iri(written, knowledge))).findFirst();
            case ExampleParameter.Type.Instance(String type, var _) -> Optional.of(iri(written, knowledge))
                    .filter(iri -> isInstance(iri, type, knowledge)).map(Term::iri);
            case ExampleParameter.Type.Whole(long min, long max) -> whole(written).filter(number -> number >= min && number <= max)
                    .map(Term::integer);
            case ExampleParameter.Type.Words _ -> Optional.of(written).filter(words -> words.length() <= LONGEST).map(Term::text);
        };
    }

    private static boolean isInstance(String iri, String type, Knowledge knowledge) {
        return iri.startsWith("http")
                && knowledge.base().ask("sparql/is-instance", Map.of("thing", Term.iri(iri), "class", Term.iri(type)));
    }

    private static Optional<Long> whole(String written) {
        try {
            return Optional.of(Long.valueOf(written));
        } catch (NumberFormatException wrong) {
            return Optional.empty();
        }
    }

    /// The whole IRI; what has no known prefix and no kind stays as it is.
    private static String iri(String written, Knowledge knowledge) {
        int colon = written.indexOf(':');
        if (written.startsWith("http://") || written.startsWith("https://")) {
            return written.chars().allMatch(letter -> letter > ' ' && "<>\"{}|^`\\".indexOf(letter) < 0) ? written : "";
        }
        if (colon > 0) {
            String namespace = Prefixes.of(knowledge.release()).iris().get(written.substring(0, colon));
            String local = written.substring(colon + 1);
            return namespace != null && local.matches("[\\w.-]+") ? namespace + local : "";
        }
        return written.matches("[a-z-]+/[a-z0-9.-]+") ? ID + written : "";
    }

    private String allowed(ExampleParameter parameter, Knowledge knowledge, Language language) {
        return switch (parameter.type()) {
            case ExampleParameter.Type.Choice(var values) -> values.stream()
                    .map(value -> SparqlTerm.written(value, Prefixes.of(knowledge.release()))).collect(Collectors.joining(" · "));
            case ExampleParameter.Type.Instance(var _, var name) -> messages.text(language, "sparql.value.instance", name.in(language),
                    SparqlTerm.written(parameter.start(), Prefixes.of(knowledge.release())));
            case ExampleParameter.Type.Whole(long min, long max) -> messages.text(language, "sparql.value.whole", Long.toString(min),
                    Long.toString(max));
            case ExampleParameter.Type.Words _ -> messages.text(language, "sparql.value.words", LONGEST);
        };
    }
}
