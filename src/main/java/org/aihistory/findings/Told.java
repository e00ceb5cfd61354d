package org.aihistory.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Finding;
import org.aihistory.model.Language;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;
import org.aihistory.web.evidence.Value;
import org.aihistory.web.evidence.Values;

/// One finding in a reader's language.
///
/// @param sentence words and values in turn, as they are read after the name of the subject
record Told(Thing subject, List<Value> sentence) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /// @param passages gives passages a name and an address
    static Told of(Knowledge knowledge, Passages passages, Language language, Finding finding) {
        String text = finding.sentence().in(language);
        List<Value> parts = new ArrayList<>();
        Matcher names = NAME.matcher(text);
        int end = 0;
        while (names.find()) {
            words(text.substring(end, names.start()), parts);
            Term value = finding.values().get(names.group(1));
            if (value == null) {
                words(names.group(), parts);
            } else {
                parts.add(value(knowledge, passages, language, value));
            }
            end = names.end();
        }
        words(text.substring(end), parts);
        return new Told(thing(knowledge, passages, finding.subject()), List.copyOf(parts));
    }

    /// The whole sentence, with the name of the subject.
    String words(Language language) {
        return subject.label().in(language) + " " + sentence.stream()
                .map(part -> part.thing() == null ? part.text() : part.thing().label().in(language)).collect(Collectors.joining());
    }

    private static void words(String words, List<Value> parts) {
        if (!words.isEmpty()) {
            parts.add(new Value(null, words, ""));
        }
    }

    /// A term of the ontology is a word of the interface, everything else is a name or a literal of the data.
    private static Value value(Knowledge knowledge, Passages passages, Language language, Term value) {
        if (!(value instanceof Term.Iri(String iri))) {
            return Values.of(knowledge, language, "", value);
        }
        return knowledge.snapshot().term(iri).map(label -> new Value(null, label.in(language), ""))
                .orElseGet(() -> new Value(thing(knowledge, passages, iri), "", ""));
    }

    private static Thing thing(Knowledge knowledge, Passages passages, String iri) {
        Optional<Passage> passage = Things.kind(iri).equals("passage") ? passages.of(knowledge, iri) : Optional.empty();
        return passage.map(found -> new Thing(iri, new Text(found.source().label().en() + ", " + found.locator().en(),
                found.source().label().zh() + "，" + found.locator().zh()), found.page(), null))
                .orElseGet(() -> Things.of(knowledge, iri));
    }
}
