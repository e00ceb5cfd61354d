package org.aihistory.sparql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.model.Language;
import org.aihistory.model.Text;
import org.aihistory.sparql.ask.Build;
import org.aihistory.sparql.ask.BuildReader;
import org.aihistory.sparql.ask.Condition;
import org.aihistory.sparql.ask.Terms;
import org.aihistory.sparql.ask.Terms.Form;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.springframework.stereotype.Component;

/// A build in words: the labels of its form and the sentence that says what it asks.
@Component
class AskWords {

    private static final String ID = "https://w3id.org/aihistory/id/";

    private final Messages messages;

    AskWords(Messages messages) {
        this.messages = messages;
    }

    /// Something to choose in a form.
    record Option(String value, String label) {
    }

    /// What a new condition can look at, by heading.
    Map<String, List<Option>> relations(String kind, Terms terms, Language language) {
        Map<String, List<Option>> groups = new LinkedHashMap<>();
        groups.put("always", List.of(new Option(Condition.WHEN, messages.text(language, "ask.when")),
                new Option(Condition.NAME, messages.text(language, "ask.name")),
                new Option(Condition.REGISTER, messages.text(language, "ask.register"))));
        Map<Boolean, List<Terms.Property>> forward = terms.forward(kind).stream()
                .collect(Collectors.partitioningBy(property -> property.form() == Form.DATE));
        groups.put("dates", options(forward.getOrDefault(true, List.of()), false, language));
        groups.put("forward", options(forward.getOrDefault(false, List.of()), false, language));
        groups.put("back", options(terms.backward(kind), true, language));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private List<Option> options(List<Terms.Property> properties, boolean back, Language language) {
        return properties.stream().map(property -> new Option(Condition.key(property.name(), back), label(property, back, language)))
                .toList();
    }

    private String label(Terms.Property property, boolean back, Language language) {
        String inverse = property.inverse().in(language);
        return !back
                ? property.label().in(language)
                : inverse.isEmpty() ? messages.text(language, "ask.back", property.label().in(language)) : inverse;
    }

    String label(Condition condition, Terms terms, Language language) {
        return switch (condition.subject()) {
            case Condition.WHEN -> messages.text(language, "ask.when");
            case Condition.NAME -> messages.text(language, "ask.name");
            case Condition.REGISTER -> messages.text(language, "ask.register");
            default -> terms.property(condition.subject()).map(property -> label(property, condition.back(), language)).orElse("");
        };
    }

    /// Individuals or kinds that a condition can take.
    List<Option> choices(Condition condition, Terms terms, Language language) {
        if (condition.form(terms) == Form.THING) {
            String end = terms.property(condition.subject()).map(property -> condition.back() ? property.domain() : property.range())
                    .orElse("");
            return terms.sorts().stream().filter(sort -> end.equals("Thing") || terms.isA(sort.name(), end) || terms.isA(end, sort.name()))
                    .map(sort -> new Option(sort.name(), sort.label().in(language))).toList();
        }
        String range = condition.subject().equals(Condition.REGISTER)
                ? "Register"
                : terms.property(condition.subject()).map(Terms.Property::range).orElse("");
        return terms.choices().getOrDefault(range, List.of()).stream().map(choice -> new Option(choice.name(), choice.label().in(language)))
                .toList();
    }

    /// The name of the thing chosen, or the words typed.
    String value(Condition condition, Knowledge knowledge, Language language) {
        String label = label(condition.thing(), knowledge, language);
        return label.isEmpty() ? condition.words() : label;
    }

    /// The name of a thing by `kind/slug`; empty when there is none.
    static String label(String thing, Knowledge knowledge, Language language) {
        return thing.isEmpty() ? "" : knowledge.snapshot().label(ID + thing).map(text -> text.in(language)).orElse("");
    }

    /// A query in words, with the page where it can be changed without SPARQL.
    record Read(String sentence, String address) {
    }

    /// The words for a query that the builder could have made; nothing for any other.
    Optional<Read> read(String query, Knowledge knowledge, Reader reader) {
        Terms terms = Terms.of(knowledge.base());
        return new BuildReader(terms, Prefixes.of(knowledge.release())::declare).read(query)
                .map(build -> new Read(sentence(build, terms, knowledge, reader), build.address()));
    }

    /// The whole question in words.
    String sentence(Build build, Terms terms, Knowledge knowledge, Reader reader) {
        Language language = reader.ui();
        String things = terms.sort(build.kind()).map(Terms.Sort::plural).orElse(new Text("", "")).in(language);
        List<String> parts = new ArrayList<>();
        build.conditions().forEach(condition -> parts.add(phrase(condition, terms, knowledge, reader)));
        String asked = parts.isEmpty()
                ? things
                : messages.text(language, "ask.sentence", things, String.join(messages.text(language, "ask.and"), parts));
        if (build.group().isEmpty()) {
            return asked;
        }
        String key = build.group().equals(Build.DECADE)
                ? messages.text(language, "ask.decade")
                : terms.property(build.group()).map(property -> property.label().in(language)).orElse("");
        return messages.text(language, "ask.sentence.counted", asked, key);
    }

    private String phrase(Condition condition, Terms terms, Knowledge knowledge, Reader reader) {
        Language language = reader.ui();
        String label = label(condition, terms, language);
        String value = switch (condition.form(terms)) {
            case DATE -> years(condition, language);
            case TEXT -> condition.words().isEmpty() ? "" : messages.text(language, "ask.quoted", condition.words());
            case CHOICE -> choices(condition, terms, language).stream().filter(choice -> choice.value().equals(condition.sort()))
                    .map(Option::label).findFirst().orElse("");
            case THING -> {
                String thing = value(condition, knowledge, reader.data());
                String any = terms.sort(condition.sort()).map(sort -> messages.text(language, "ask.any", sort.label().in(language)))
                        .orElse("");
                yield thing.isEmpty() ? any : thing;
            }
        };
        return value.isEmpty() ? messages.text(language, "ask.some", label) : label + " " + value;
    }

    private String years(Condition condition, Language language) {
        if (condition.from().isEmpty() && condition.to().isEmpty()) {
            return "";
        }
        if (condition.from().isEmpty()) {
            return messages.text(language, "ask.until", condition.to());
        }
        return condition.to().isEmpty() ? messages.text(language, "ask.since", condition.from()) : condition.from() + "–" + condition.to();
    }
}
