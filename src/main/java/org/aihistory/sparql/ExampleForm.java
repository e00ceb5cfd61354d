package org.aihistory.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.SearchIndex;
import org.aihistory.model.Kind;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Term;
import org.aihistory.web.Reader;
import org.springframework.stereotype.Component;

/// The parameters of an example as a form: what a reader gave in the address, and the query with it.
@Component
class ExampleForm {

    private static final String ID = "https://w3id.org/aihistory/id/";
    private static final int CHOICES = 60;
    private static final int SUGGESTED = 20;

    private final ExampleValues values;
    private final Refusals refusals;

    ExampleForm(ExampleValues values, Refusals refusals) {
        this.values = values;
        this.refusals = refusals;
    }

    /// @param text the query with the values, labels in the language of the data; with those it is stored with when one given is refused
    /// @param wrong which value cannot be and what it may be; empty when all can
    record Filled(List<Field> fields, String text, String wrong) {
    }

    /// A parameter as the form shows it.
    ///
    /// @param type choice, thing, number or words
    /// @param value as the address has it
    /// @param shown what a name field shows
    /// @param kind of the things that fit, empty when they are of several
    /// @param least smallest number allowed, empty for none
    record Field(String name, String label, String type, String value, String shown, String kind, String least, String most,
            List<Option> options) {
    }

    /// A value to choose.
    record Option(String value, String label) {
    }

    Filled fill(ExampleQuery chosen, Knowledge knowledge, Reader reader, HttpServletRequest request) {
        Map<String, Term> terms = new LinkedHashMap<>();
        String wrong = "";
        try {
            terms.putAll(values.read(chosen, given(chosen, knowledge, reader.data(), request), knowledge, reader.ui()));
        } catch (KnowledgeException refused) {
            wrong = refusals.sentence(refused, reader.ui());
        }
        List<Field> fields = chosen.parameters().stream()
                .map(parameter -> field(parameter, terms.getOrDefault(parameter.variable(), parameter.start()), knowledge, reader))
                .toList();
        return new Filled(fields, chosen.text(terms, reader.data()), wrong);
    }

    /// What the address gives: a value, or a name typed over it (`name.person=…`) that stands for the first thing the search finds.
    private static Map<String, String> given(ExampleQuery chosen, Knowledge knowledge, Language language, HttpServletRequest request) {
        Map<String, String> given = new LinkedHashMap<>();
        for (ExampleParameter parameter : chosen.parameters()) {
            String value = last(request.getParameterValues(parameter.variable()));
            String typed = last(request.getParameterValues("name." + parameter.variable()));
            String named = value.isEmpty() ? "" : knowledge.snapshot().label(whole(value)).map(label -> label.in(language)).orElse("");
            boolean typedOver = !typed.isEmpty() && !typed.equals(named);
            given.put(parameter.variable(), typedOver ? found(parameter, typed, knowledge, language) : value);
        }
        return given;
    }

    private static String found(ExampleParameter parameter, String typed, Knowledge knowledge, Language language) {
        String kind = parameter.type() instanceof ExampleParameter.Type.Instance(String classIri, var _) ? kind(classIri, knowledge) : "";
        return knowledge.search().suggest(typed, language, SUGGESTED).stream().map(SearchIndex.Hit::iri)
                .filter(iri -> kind.isEmpty() || iri.startsWith(ID + kind + "/")).findFirst().orElse(typed);
    }

    private static String kind(String classIri, Knowledge knowledge) {
        return knowledge.snapshot().kinds().stream().filter(kind -> kind.iri().equals(classIri)).map(Kind::slug).findFirst().orElse("");
    }

    private static String whole(String value) {
        return value.startsWith("http") ? value : ID + value.replaceFirst(":", "/");
    }

    private static String last(String @org.jspecify.annotations.Nullable [] values) {
        return values == null || values.length == 0 ? "" : values[values.length - 1].strip();
    }

    private static Field field(ExampleParameter parameter, Term value, Knowledge knowledge, Reader reader) {
        String written = value.value().startsWith(ID) ? value.value().substring(ID.length()) : value.value();
        String shown = ExampleParameter.offer(value, knowledge).label().in(reader.data());
        String label = parameter.label().in(reader.ui());
        return switch (parameter.type()) {
            case ExampleParameter.Type.Whole(long min, long max) -> new Field(parameter.variable(), label, "number", written, written, "",
                    min == Long.MIN_VALUE ? "" : Long.toString(min), max == Long.MAX_VALUE ? "" : Long.toString(max), List.of());
            case ExampleParameter.Type.Words _ -> new Field(parameter.variable(), label, "words", written, written, "", "", "", List.of());
            case ExampleParameter.Type.Choice _ -> new Field(parameter.variable(), label, "choice", value.value(), shown, "", "", "",
                    options(parameter.offers(knowledge), reader.data()));
            case ExampleParameter.Type.Instance(String classIri, var _) -> {
                List<ExampleParameter.Offer> offers = parameter.offers(knowledge);
                yield offers.size() <= CHOICES
                        ? new Field(parameter.variable(), label, "choice", value.value(), shown, "", "", "",
                                options(offers, reader.data()))
                        : new Field(parameter.variable(), label, "thing", written, shown, kind(classIri, knowledge), "", "",
                                List.of());
            }
        };
    }

    private static List<Option> options(List<ExampleParameter.Offer> offers, Language language) {
        return offers.stream().map(offer -> new Option(offer.value().value(), offer.label().in(language))).toList();
    }
}
