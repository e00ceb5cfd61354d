package org.aihistory.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aihistory.model.Clock;
import org.aihistory.model.Edtf;
import org.aihistory.model.TimeSpan;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/// When things were stated and when their sources were published: from the first to the last such date.
///
/// Stated: the dates of the claims that have the thing as topic, asserted subject or asserted object. Published: the dates of the sources with a
/// passage that states something of it, as subject or object. `queries/snapshot/stated-years.rq` and `published-years.rq` define both.
final class SnapshotClocks {

    private final Map<Clock, Map<String, TimeSpan>> spans = new EnumMap<>(Clock.class);
    private final Map<Clock, Bounds> bounds = new EnumMap<>(Clock.class);

    private SnapshotClocks() {
    }

    /// @param passages that state something of each entity
    static SnapshotClocks read(Descriptions things, List<String> iris, Map<String, Set<String>> passages) {
        Map<String, List<Edtf>> stated = new HashMap<>();
        for (String claim : things.subjects()) {
            if (things.has(claim, RDF.Nodes.type, Aih.Claim)) {
                Optional<Edtf> date = things.literal(claim, Aih.statedOn).map(Edtf::parse);
                date.ifPresent(on -> about(things, claim).forEach(iri -> stated.computeIfAbsent(iri, none -> new ArrayList<>()).add(on)));
            }
        }
        Map<String, List<Edtf>> published = new HashMap<>();
        for (String iri : iris) {
            published.put(iri, passages.getOrDefault(iri, Set.of()).stream().flatMap(passage -> things.iri(passage, Aih.inSource).stream())
                    .distinct().flatMap(source -> things.literal(source, Aih.sourcePublished).stream()).map(Edtf::parse).toList());
        }
        SnapshotClocks clocks = new SnapshotClocks();
        clocks.add(Clock.STATED, iris, stated);
        clocks.add(Clock.PUBLISHED, iris, published);
        return clocks;
    }

    private static Stream<String> about(Descriptions things, String claim) {
        return Stream.<Node>of(Aih.topic, RDF.Nodes.subject, RDF.Nodes.object).flatMap(property -> things.iris(claim, property).stream())
                .distinct();
    }

    private void add(Clock clock, List<String> iris, Map<String, List<Edtf>> dates) {
        Map<String, TimeSpan> read = new HashMap<>();
        Bounds days = new Bounds(iris.size());
        for (int number = 0; number < iris.size(); number++) {
            List<Edtf> known = dates.getOrDefault(iris.get(number), List.of());
            TimeSpan span = span(known);
            read.put(iris.get(number), span);
            int entity = number;
            span.earliest().ifPresent(day -> days.setFirst(entity, day));
            span.latest().ifPresent(day -> days.setLast(entity, day));
        }
        spans.put(clock, read);
        bounds.put(clock, days);
    }

    private static TimeSpan span(List<Edtf> dates) {
        Edtf first = dates.stream().min(Comparator.comparing((Edtf date) -> day(date.earliest(), LocalDate.MIN)).thenComparing(Edtf::value))
                .orElse(null);
        Edtf last = dates.stream().max(Comparator.comparing((Edtf date) -> day(date.latest(), LocalDate.MAX)).thenComparing(Edtf::value))
                .orElse(null);
        return first == null || last == null ? TimeSpan.UNKNOWN : new TimeSpan(first, last, false);
    }

    private static LocalDate day(@Nullable LocalDate known, LocalDate otherwise) {
        return known == null ? otherwise : known;
    }

    /// The span by a clock other than HAPPENED.
    TimeSpan span(Clock clock, String iri) {
        return spans.getOrDefault(clock, Map.of()).getOrDefault(iri, TimeSpan.UNKNOWN);
    }

    Bounds bounds(Clock clock, Bounds happened) {
        return bounds.getOrDefault(clock, happened);
    }
}
