package org.aihistory.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aihistory.model.Edge;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Relation;
import org.jspecify.annotations.Nullable;

/// Writes things and what joins them for graph programs: GraphML (yEd, Cytoscape, NetworkX) and GEXF 1.3 (Gephi). The same input gives the same bytes.
///
/// Nodes carry their IRI, both labels, kind, class, dates as written (EDTF) and importance; edges run from subject to object and carry the relation,
/// its name in both languages and whether a rule derived them.
public final class GraphFiles {

    private static final List<String> NODE_TEXTS = List.of("label_en", "label_zh", "kind", "type", "start", "end");
    private static final List<String> EDGE_TEXTS = List.of("relation", "label_en", "label_zh");
    private static final String IMPORTANCE = "importance";
    private static final String INFERRED = "inferred";

    private final List<Entity> entities;
    private final List<Edge> edges;
    private final Map<String, Relation> relations;
    private final String title;
    private final Xml xml = new Xml();

    private GraphFiles(List<Entity> entities, List<Edge> edges, List<Relation> relations, String title) {
        this.entities = entities;
        this.edges = edges;
        this.relations = relations.stream().collect(Collectors.toMap(Relation::name, Function.identity()));
        this.title = title;
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /// GraphML; edges whose ends are not among the entities must not be given.
    ///
    /// @param title what the file holds and from which release
    public static String graphml(List<Entity> entities, List<Edge> edges, List<Relation> relations, String title) {
        return new GraphFiles(entities, edges, relations, title).graphml();
    }

    /// GEXF 1.3; edges whose ends are not among the entities must not be given.
    ///
    /// @param title what the file holds and from which release
    public static String gexf(List<Entity> entities, List<Edge> edges, List<Relation> relations, String title) {
        return new GraphFiles(entities, edges, relations, title).gexf();
    }

    private String graphml() {
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns").line();
        NODE_TEXTS.forEach(name -> key("n_" + name, "node", name, "string"));
        key("n_" + IMPORTANCE, "node", IMPORTANCE, "double");
        EDGE_TEXTS.forEach(name -> key("e_" + name, "edge", name, "string"));
        key("e_" + INFERRED, "edge", INFERRED, "boolean");
        xml.open("graph", "id", "history", "edgedefault", "directed").text("desc", title).line();
        for (Entity entity : entities) {
            xml.open("node", "id", entity.iri());
            values(entity).forEach((name, value) -> xml.text("data", value, "key", "n_" + name));
            xml.close("node").line();
        }
        int number = 0;
        for (Edge edge : edges) {
            xml.open("edge", "id", "e" + number++, "source", edge.subject(), "target", edge.object());
            values(edge).forEach((name, value) -> xml.text("data", value, "key", "e_" + name));
            xml.close("edge").line();
        }
        return xml.close("graph").close("graphml").line().toString();
    }

    private void key(String id, String element, String name, String type) {
        xml.empty("key", "id", id, "for", element, "attr.name", name, "attr.type", type).line();
    }

    private String gexf() {
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3").line();
        xml.open("meta").text("creator", "AI History Explorer").text("description", title).close("meta").line();
        xml.open("graph", "defaultedgetype", "directed", "mode", "static").line();
        attributes("node", NODE_TEXTS, IMPORTANCE, "double");
        attributes("edge", EDGE_TEXTS, INFERRED, "boolean");
        xml.open("nodes").line();
        for (Entity entity : entities) {
            xml.open("node", "id", entity.iri(), "label", entity.label().en());
            attvalues(values(entity), "node").close("node").line();
        }
        xml.close("nodes").line().open("edges").line();
        int number = 0;
        for (Edge edge : edges) {
            xml.open("edge", "id", "e" + number++, "source", edge.subject(), "target", edge.object(), "label", name(edge));
            attvalues(values(edge), "edge").close("edge").line();
        }
        return xml.close("edges").line().close("graph").close("gexf").line().toString();
    }

    private void attributes(String element, List<String> texts, String last, String type) {
        xml.open("attributes", "class", element);
        texts.forEach(name -> xml.empty("attribute", "id", element + "_" + name, "title", name, "type", "string"));
        xml.empty("attribute", "id", element + "_" + last, "title", last, "type", type).close("attributes").line();
    }

    private Xml attvalues(Map<String, String> values, String element) {
        xml.open("attvalues");
        values.forEach((name, value) -> xml.empty("attvalue", "for", element + "_" + name, "value", value));
        return xml.close("attvalues");
    }

    private static Map<String, String> values(Entity entity) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("label_en", entity.label().en());
        values.put("label_zh", entity.label().zh());
        values.put("kind", entity.kind());
        values.put("type", entity.type());
        put(values, "start", entity.span().start());
        put(values, "end", entity.span().end());
        values.put(IMPORTANCE, Double.toString(entity.importance()));
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Edtf date) {
        if (date != null) {
            values.put(name, date.value());
        }
    }

    private Map<String, String> values(Edge edge) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("relation", edge.relation());
        values.put("label_en", name(edge));
        Relation relation = relations.get(edge.relation());
        values.put("label_zh", relation == null ? edge.relation() : relation.label().zh());
        values.put(INFERRED, Boolean.toString(edge.inferred()));
        return values;
    }

    private String name(Edge edge) {
        Relation relation = relations.get(edge.relation());
        return relation == null ? edge.relation() : relation.label().en();
    }
}
