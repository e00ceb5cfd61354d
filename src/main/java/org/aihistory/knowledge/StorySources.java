package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aihistory.model.Byline;
import org.aihistory.model.Row;
import org.aihistory.model.Telling.Citation;
import org.aihistory.model.Telling.Reference;
import org.aihistory.model.Term;
import org.aihistory.model.Text;

/// Looks up passages and numbers their sources in the order of first use.
final class StorySources {

    private static final Text NOTHING = new Text("", "");

    private final KnowledgeBase base;
    private final HistorySnapshot snapshot;
    private final Map<String, Citation> citations = new LinkedHashMap<>();
    private final Map<String, Reference> references = new LinkedHashMap<>();

    StorySources(Knowledge knowledge) {
        this.base = knowledge.base();
        this.snapshot = knowledge.snapshot();
    }

    /// The source line of a passage; its source becomes a reference when it was none.
    Citation citation(String passage) {
        Citation known = citations.get(passage);
        if (known == null) {
            known = read(passage);
            citations.put(passage, known);
        }
        return known;
    }

    List<Reference> references() {
        return List.copyOf(references.values());
    }

    /// A pair of variables that hold a text in both languages; empty where they are not bound.
    static Text text(Row row, String name) {
        return new Text(row.optional(name + "En").orElse(""), row.optional(name + "Zh").orElse(""));
    }

    private Citation read(String passage) {
        Row row = base.select("story/passage", Map.of("passage", Term.iri(passage))).getFirst();
        String source = row.get("source");
        List<Text> via = Stream.of(text(row, "via"), text(row, "then")).filter(text -> !text.en().isEmpty()).toList();
        return new Citation(passage, source, reference(source).number(), text(row, "title"), text(row, "locator"), text(row, "voice"), via,
                snapshot.term(row.get("register")).orElse(NOTHING));
    }

    private Reference reference(String source) {
        Reference known = references.get(source);
        if (known == null) {
            known = read(source, references.size() + 1);
            references.put(source, known);
        }
        return known;
    }

    private Reference read(String source, int number) {
        List<Row> rows = base.select("story/source", Map.of("source", Term.iri(source)));
        List<Text> creators = new ArrayList<>();
        for (Row row : rows) {
            Text author = text(row, "author");
            Stream.of(author, row.optional("creator").map(name -> new Text(name, name)).orElse(NOTHING))
                    .filter(name -> !name.en().isEmpty() && !creators.contains(name)).forEach(creators::add);
        }
        Row row = rows.getFirst();
        List<Text> ordered = Byline.of(row.optional("byline").orElse("")).ordered(creators, Text::en);
        return new Reference(number, source, text(row, "title"), ordered, row.get("kind"), row.optional("published").orElse(""),
                row.get("language"), snapshot.term(row.get("register")).orElse(NOTHING), row.optional("link").orElse(""),
                row.optional("doi").orElse(""));
    }
}
