package org.aihistory.web.evidence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Descriptions of passages, read one by one and kept: pages cite the same ones again and again.
@Component
public class Passages {

    private static final Comparator<Passage> STRONGEST = Comparator.comparingInt(Passage::strength).reversed()
            .thenComparing(passage -> passage.source().iri()).thenComparingInt(Passage::number);

    private final Cache<Key, Optional<Passage>> known = Caffeine.newBuilder().maximumSize(20_000).build();

    private record Key(String release, String iri) {
    }

    /// The passage of an IRI; empty when there is none.
    public Optional<Passage> of(Knowledge knowledge, String iri) {
        return known.get(new Key(knowledge.releaseId(), iri), key -> read(knowledge, iri));
    }

    /// Several passages, the strongest register first, then in order of source and number.
    public List<Passage> of(Knowledge knowledge, Collection<String> iris) {
        return iris.stream().distinct().flatMap(iri -> of(knowledge, iri).stream()).sorted(STRONGEST).toList();
    }

    private static Optional<Passage> read(Knowledge knowledge, String iri) {
        return knowledge.base().select("evidence/passage", Map.of("passage", Term.iri(iri))).stream().findFirst()
                .map(row -> passage(knowledge, iri, row));
    }

    private static Passage passage(Knowledge knowledge, String iri, Row row) {
        List<Thing> chain = Stream.of("voice", "via", "viaThen").flatMap(name -> row.optional(name).stream())
                .map(speaker -> Things.of(knowledge, speaker)).toList();
        return new Passage(iri, Things.of(knowledge, row.get("source")), number(iri), text(row, "locator"), text(row, "summary"),
                Things.of(knowledge, row.optional("register").orElse("")), row.optional("admits").map(Boolean::parseBoolean).orElse(false),
                row.optional("strength").map(Integer::parseInt).orElse(0), chain, row.optional("lines").orElse(""),
                row.optional("extract").orElse(""), row.optional("language").orElse(""),
                row.optional("link").filter(Passages::isWeb).orElse(""), row.optional("translationOf").orElse(""), noted(row));
    }

    private static @Nullable Text noted(Row row) {
        Text note = text(row, "verification");
        return note.en().isEmpty() ? null : note;
    }

    /// A text whose two languages stand in `{name}En` and `{name}Zh`.
    private static Text text(Row row, String name) {
        String en = row.optional(name + "En").orElse("");
        String zh = row.optional(name + "Zh").orElse("");
        return new Text(en.isEmpty() ? zh : en, zh.isEmpty() ? en : zh);
    }

    static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private static int number(String iri) {
        String last = iri.substring(iri.lastIndexOf('.') + 1);
        return last.matches("\\d{1,6}") ? Integer.parseInt(last) : 0;
    }
}
