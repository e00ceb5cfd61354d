package org.aihistory.deck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aihistory.deck.Drafts.Candidate;
import org.aihistory.deck.Drafts.Part;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.DeckPlan.Item;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Row;
import org.aihistory.model.Selected;
import org.aihistory.model.Selection;
import org.aihistory.model.Story.View;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.web.Messages;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Conflicts;
import org.jspecify.annotations.Nullable;

/// The slides that a draft on one thing may have, each with the reason why.
final class DraftSlides {

    static final Text NONE = new Text("", "");

    private static final int MOST_IN_LINEAGE = 14;
    private static final int MOST_IN_NETWORK = 12;
    private static final int MOST_NEIGHBOURS = 10;
    private static final int MOST_CLAIMS = 8;
    private static final int MOST_SOURCES = 3;
    private static final int MOST_PEERS = 2;
    private static final int LEAST = 2;
    private static final int BEFORE = 20;
    private static final int AFTER = 40;

    private final Knowledge knowledge;
    private final HistorySnapshot snapshot;
    private final Entity about;
    private final @Nullable Entity to;
    private final Claims claims;
    private final Conflicts conflicts;
    private final DraftReasons reasons;
    private final DraftWays ways;
    private final List<Candidate> found = new ArrayList<>();

    DraftSlides(Knowledge knowledge, Entity about, @Nullable Entity to, Claims claims, Conflicts conflicts, Messages messages) {
        this.knowledge = knowledge;
        this.snapshot = knowledge.snapshot();
        this.about = about;
        this.to = to;
        this.claims = claims;
        this.conflicts = conflicts;
        this.reasons = new DraftReasons(snapshot, messages);
        this.ways = new DraftWays(snapshot);
    }

    /// The view with this name, where this release of the program has it.
    static Optional<View> view(String name) {
        return Stream.of(View.values()).filter(view -> view.name().equals(name)).findFirst();
    }

    List<Candidate> candidates() {
        List<Edge> edges = ways.lineage(about.iri());
        List<Claim> said = claims.concerning(knowledge, about.iri());
        add(Part.WHAT, 0, "ENTITY", about.iri(), List.of(), reasons.thing(about, edges, said.size(), conflicts(about)));
        if (to != null) {
            add(Part.WHAT, 2, "ENTITY", to.iri(), List.of(),
                    reasons.thing(to, ways.lineage(to.iri()), claims.concerning(knowledge, to.iri()).size(), conflicts(to)));
        }
        lineage();
        paths();
        claims(said);
        network(edges);
        peers();
        measurements();
        neighbours(edges);
        sources();
        return found;
    }

    private void lineage() {
        Selected around = snapshot.select(Selection.around(about.iri(), 1), MOST_IN_LINEAGE);
        int first = year(about.span().earliest(), around.entities().stream().flatMap(one -> one.span().earliest().stream()).findFirst());
        int last = year(about.span().latest(), Optional.empty());
        if (first == Integer.MIN_VALUE || around.entities().size() < LEAST) {
            return;
        }
        boolean person = about.kind().equals("person");
        int from = person ? first : first - BEFORE;
        int until = person ? Math.max(last, first) + BEFORE : first + AFTER;
        List<Entity> inside = around.entities().stream().filter(one -> one.span().touches(from, until)).toList();
        if (inside.size() < LEAST) {
            return;
        }
        int least = inside.stream().flatMap(one -> one.span().earliest().stream()).mapToInt(LocalDate::getYear).min().orElse(from);
        int most = inside.stream().flatMap(one -> last(one).stream()).mapToInt(LocalDate::getYear).max().orElse(until);
        int begin = Math.max(from, least);
        int end = Math.max(begin, Math.min(until, most));
        found.add(new Candidate(Part.WHAT, 1, new Item(View.LINEAGE, NONE, NONE, NONE, about.iri(), others(inside), begin, end, "",
                List.of(), reasons.of("deck.why.lineage", about.label(), reasons.number(inside.size() - 1), reasons.number(begin),
                        reasons.number(end)))));
    }

    /// When a thing is told for the last time: other people when they begin, for how long they lived is not what the slide is about.
    private Optional<LocalDate> last(Entity one) {
        return one.kind().equals("person") && !one.iri().equals(about.iri()) ? one.span().earliest() : one.span().latest();
    }

    private void paths() {
        int rank = to == null ? 4 : 1;
        for (DraftWays.Way way : to == null ? ways.onward(about) : ways.between(about, to)) {
            Text why = reasons.of(way.total() == 1 ? "deck.why.path.only" : "deck.why.path", reasons.number(way.total()),
                    reasons.label(way.things().getLast()), reasons.number(way.things().size() - 1));
            add(Part.WAY, rank, "PATH", about.iri(), way.things().subList(1, way.things().size()), why);
            rank = Math.max(rank + 2, 8);
            if (to != null) {
                for (String stop : way.things().subList(1, way.things().size() - 1)) {
                    add(Part.WAY, rank + 10, "ENTITY", stop, List.of(), reasons.of("deck.why.stop", about.label(), to.label(),
                            reasons.label(stop)));
                }
            }
        }
    }

    /// Disputed claims with what disputes them; then other claims, those that others answer first.
    private void claims(List<Claim> said) {
        Set<String> shown = new LinkedHashSet<>();
        int rank = 3;
        List<Claim> answered = said.stream().sorted(Comparator.comparing(Claim::contested).reversed()
                .thenComparingInt(claim -> -claim.heard().size() - claim.says().size())).toList();
        for (Claim claim : answered) {
            if (shown.add(claim.iri()) && shown.size() <= MOST_CLAIMS) {
                long against = claim.heard().stream().filter(stance -> stance.link().equals("disputes")).count();
                List<String> others = Stream.concat(claim.heard().stream(), claim.says().stream())
                        .filter(stance -> stance.link().equals("disputes")).map(stance -> stance.claim().iri()).distinct().limit(2)
                        .toList();
                shown.addAll(others);
                Text why = against > 0
                        ? reasons.of(against == 1 ? "deck.why.disputed.once" : "deck.why.disputed", reasons.number((int) against),
                                reasons.number(said.size()), about.label())
                        : reasons.of("deck.why.claim", reasons.number(said.size()), about.label());
                add(Part.DISPUTE, rank, "CLAIM", claim.iri(), others, why);
                rank = rank == 3 && said.size() > 1 ? 9 : rank + 3;
            }
        }
    }

    private void network(List<Edge> edges) {
        Selected around = snapshot.select(Selection.around(about.iri(), 1), MOST_IN_NETWORK);
        if (around.entities().size() > LEAST) {
            add(Part.WHAT, 6, "NETWORK", about.iri(), others(around.entities()), reasons.of("deck.why.network", about.label(),
                    reasons.number(around.total() - 1), reasons.number(edges.size())));
        }
    }

    private void peers() {
        List<DraftWays.Peer> peers = ways.peers(about).stream().limit(MOST_PEERS).toList();
        if (!peers.isEmpty()) {
            add(Part.MEASURE, 5, "COMPARISON", about.iri(), peers.stream().map(peer -> peer.entity().iri()).toList(),
                    reasons.of("deck.why.peers", peers.getFirst().entity().label(), reasons.number(peers.getFirst().shared()),
                            about.label()));
        }
    }

    private void measurements() {
        int numbers = knowledge.base().select("deck/measured", Map.of("entity", Term.iri(about.iri()))).size();
        if (numbers > 1) {
            add(Part.MEASURE, 5, "MEASUREMENTS", about.iri(), List.of(), reasons.of("deck.why.measured", reasons.number(numbers),
                    about.label()));
        }
    }

    private void neighbours(List<Edge> edges) {
        int rank = 12;
        Set<String> seen = new LinkedHashSet<>();
        List<Edge> ranked = edges.stream().sorted(Comparator.comparingDouble((Edge edge) -> -importance(edge.other(about.iri())))
                .thenComparing(edge -> edge.other(about.iri()))).toList();
        for (Edge edge : ranked) {
            String other = edge.other(about.iri());
            if (seen.size() < MOST_NEIGHBOURS && seen.add(other)) {
                add(Part.WAY, rank++, "ENTITY", other, List.of(),
                        reasons.of("deck.why.neighbour", reasons.sentence(edge), reasons.number(ways.lineage(other).size()),
                                reasons.label(other)));
            }
        }
    }

    private void sources() {
        int rank = 11;
        for (Row row : knowledge.base().select("deck/sources", Map.of("entity", Term.iri(about.iri()))).stream().limit(MOST_SOURCES)
                .toList()) {
            add(Part.SOURCES, rank, "SOURCE", row.get("source"), List.of(),
                    reasons.of("deck.why.source", new Text(row.get("passages"), row.get("passages")), about.label()));
            rank += 6;
        }
    }

    private void add(Part part, int rank, String view, String focus, List<String> shows, Text why) {
        view(view).ifPresent(known -> {
            Item item = new Item(known, NONE, NONE, NONE, focus, shows, null, null, "", List.of(), why);
            if (found.stream().noneMatch(one -> one.item().view() == known && focus.equals(one.item().focus())
                    && shows.equals(one.item().shows()))) {
                found.add(new Candidate(part, rank, item));
            }
        });
    }

    private int conflicts(Entity entity) {
        return conflicts.about(knowledge, entity.iri()).size();
    }

    private List<String> others(List<Entity> entities) {
        return entities.stream().map(Entity::iri).filter(iri -> !iri.equals(about.iri())).toList();
    }

    private double importance(String iri) {
        return snapshot.entity(iri).map(Entity::importance).orElse(0.0);
    }

    private static int year(Optional<LocalDate> day, Optional<LocalDate> otherwise) {
        return day.or(() -> otherwise).map(LocalDate::getYear).orElse(Integer.MIN_VALUE);
    }
}
