package org.aihistory.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.aihistory.model.Edge;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Language;
import org.aihistory.model.Relation;
import org.aihistory.model.Relation.Flow;
import org.aihistory.model.Selected;
import org.aihistory.model.Text;
import org.aihistory.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Kinds, relations and entities made by hand or by a seeded generator, independent of the real data.
final class Sample {

    static final List<Kind> KINDS = List.of(kind("person", 1, "circle", "people", "人物"),
            kind("organization", 2, "ring", "organizations", "机构"), kind("work", 3, "page", "works", "著作"),
            kind("idea", 4, "diamond", "ideas", "思想"), kind("artifact", 5, "hexagon", "artifacts", "造物"),
            kind("event", 6, "triangle", "events", "事件"));

    static final List<Relation> RELATIONS = List.of(
            relation("buildsOn", "builds on", "建立于", "led to", "引出", Flow.BACKWARD, "rel-builds"),
            relation("realises", "realises", "实现", "realised by", "由…实现", Flow.BACKWARD, "rel-realises"),
            relation("anticipates", "anticipates", "预示", "anticipated by", "先声见于", Flow.FORWARD, "rel-anticipates"),
            relation("proposedBy", "proposed by", "提出者", "proposed", "提出了", Flow.BACKWARD, "rel-makes"));

    private static final List<String> WORDS = List.of("learning", "Kolmogorov", "of", "a", "Theory", "GPT-4", "inference", "machine",
            "ill", "WWW", "complexity");
    private static final List<String> CHARACTERS = List.of("归纳", "复杂度", "理论", "GPT", "模型", "机", "所罗门诺夫");

    private Sample() {
    }

    static Entity entity(String kind, String slug, @Nullable String start, @Nullable String end, double importance) {
        return labelled(kind, slug, new Text(slug.replace('-', ' '), slug + " 中文"), span(start, end), importance);
    }

    static Entity labelled(String kind, String slug, Text label, TimeSpan span, double importance) {
        return new Entity("https://w3id.org/aihistory/id/" + kind + "/" + slug, kind, slug, "Thing", label,
                new Text("About " + slug + ".", "关于" + slug + "。"), List.of(), span, Set.of(Language.EN), importance);
    }

    static TimeSpan span(@Nullable String start, @Nullable String end) {
        return new TimeSpan(start == null ? null : Edtf.parse(start), end == null ? null : Edtf.parse(end), false);
    }

    static Edge edge(Entity subject, String relation, Entity object) {
        return new Edge(subject.iri(), relation, object.iri(), false);
    }

    static Selected selected(List<Entity> entities, List<Edge> edges) {
        return new Selected(entities, edges, entities.size());
    }

    /// Some entities of all kinds with labels of any length, dates of any precision (every tenth without), lives and eras, and edges among them.
    static Selected random(long seed, int size) {
        Random random = new Random(seed);
        List<Entity> entities = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            Kind kind = KINDS.get(random.nextInt(KINDS.size()));
            int year = 1900 + (int) (125 * Math.sqrt(random.nextDouble()));
            entities.add(labelled(kind.slug(), "thing-" + at, new Text(joined(random, WORDS, " "), joined(random, CHARACTERS, "")),
                    anySpan(random, kind.slug(), year), random.nextInt(40) / 2.0));
        }
        List<Edge> edges = new ArrayList<>();
        for (int at = 0; at < size * 2; at++) {
            Entity subject = entities.get(random.nextInt(size));
            Entity object = entities.get(random.nextInt(size));
            Edge edge = edge(subject, RELATIONS.get(random.nextInt(RELATIONS.size())).name(), object);
            if (!subject.equals(object) && !edges.contains(edge)) {
                edges.add(edge);
            }
        }
        return selected(entities, edges);
    }

    private static TimeSpan anySpan(Random random, String kind, int year) {
        return switch (random.nextInt(10)) {
            case 0 -> TimeSpan.UNKNOWN;
            case 1, 2 -> span(year + "-0" + (1 + random.nextInt(9)), null);
            case 3 -> span(year + "-05-1" + random.nextInt(10), null);
            case 4 -> span(year / 10 + "X", null);
            case 5 -> span(year + "/..", null);
            case 6 -> span(year + "/" + (year + random.nextInt(8)), year + "/" + (year + 8));
            default -> span(Integer.toString(year), kind.equals("person") ? Integer.toString(year + 20 + random.nextInt(60)) : null);
        };
    }

    private static String joined(Random random, List<String> pieces, String between) {
        List<String> chosen = new ArrayList<>();
        for (int at = 1 + random.nextInt(7); at > 0; at--) {
            chosen.add(pieces.get(random.nextInt(pieces.size())));
        }
        return String.join(between, chosen);
    }

    private static Kind kind(String slug, int order, String shape, String plural, String zh) {
        return new Kind(slug, "https://w3id.org/aihistory/ontology#" + slug, new Text(slug, zh), new Text(plural, zh), order, shape,
                "kind-" + slug);
    }

    private static Relation relation(String name, String en, String zh, String inverseEn, String inverseZh, Flow flow, String token) {
        return new Relation("https://w3id.org/aihistory/ontology#" + name, name, new Text(en, zh), new Text(inverseEn, inverseZh), true,
                flow, 1, token);
    }
}
