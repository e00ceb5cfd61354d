package org.aihistory.describe;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.model.Edge;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.jspecify.annotations.Nullable;

/// All things and all relations between them as GEXF 1.3, for Gephi: when a thing was is a spell, open where an end is not known; labels in both languages.
final class NetworkFile {

    private static final String GEXF = "http://gexf.net/1.3";
    private static final List<String> OF_THINGS = List.of("kind", "type", "en", "zh", "start", "end", "importance", "iri");
    private static final List<String> OF_RELATIONS = List.of("relation", "inferred");

    private final XMLStreamWriter xml;
    private final HistorySnapshot snapshot;
    private final Language language;

    private NetworkFile(XMLStreamWriter xml, HistorySnapshot snapshot, Language language) {
        this.xml = xml;
        this.snapshot = snapshot;
        this.language = language;
    }

    /// The file, the same bytes for the same release and language.
    static byte[] of(HistorySnapshot snapshot, Language language) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new NetworkFile(xml, snapshot, language).write();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(GEXF);
        xml.writeStartElement(GEXF, "gexf");
        xml.writeDefaultNamespace(GEXF);
        xml.writeAttribute("version", "1.3");
        xml.writeStartElement(GEXF, "graph");
        xml.writeAttribute("mode", "dynamic");
        xml.writeAttribute("defaultedgetype", "directed");
        xml.writeAttribute("timeformat", "date");
        xml.writeAttribute("timerepresentation", "interval");
        columns("node", OF_THINGS);
        columns("edge", OF_RELATIONS);
        xml.writeStartElement(GEXF, "nodes");
        for (Entity entity : snapshot.entities()) {
            node(entity);
        }
        xml.writeEndElement();
        xml.writeStartElement(GEXF, "edges");
        int number = 0;
        for (Edge edge : snapshot.edgesAmong(snapshot.entities().stream().map(Entity::iri).toList(), false)) {
            edge(edge, number++);
        }
        xml.writeEndDocument();
    }

    private void columns(String of, List<String> names) throws XMLStreamException {
        xml.writeStartElement(GEXF, "attributes");
        xml.writeAttribute("class", of);
        xml.writeAttribute("mode", "static");
        for (String name : names) {
            xml.writeEmptyElement(GEXF, "attribute");
            xml.writeAttribute("id", name);
            xml.writeAttribute("title", name);
            xml.writeAttribute("type", name.equals("importance") ? "double" : name.equals("inferred") ? "boolean" : "string");
        }
        xml.writeEndElement();
    }

    private void node(Entity entity) throws XMLStreamException {
        Edtf start = entity.span().start();
        Edtf end = entity.span().end();
        xml.writeStartElement(GEXF, "node");
        xml.writeAttribute("id", entity.kind() + "/" + entity.slug());
        xml.writeAttribute("label", entity.label().in(language));
        values(OF_THINGS,
                List.of(entity.kind(), entity.type(), entity.label().en(), entity.label().zh(), start == null ? "" : start.value(),
                        end == null ? "" : end.value(), Double.toString(entity.importance()), entity.iri()));
        LocalDate first = start == null ? null : start.earliest();
        LocalDate last = end == null ? null : end.latest();
        if (first != null || last != null) {
            xml.writeStartElement(GEXF, "spells");
            xml.writeEmptyElement(GEXF, "spell");
            bound("start", first);
            bound("end", last);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void bound(String name, @Nullable LocalDate day) throws XMLStreamException {
        if (day != null && day.getYear() > 0) {
            xml.writeAttribute(name, day.toString());
        }
    }

    /// `kind` keeps several relations between the same two things apart.
    private void edge(Edge edge, int number) throws XMLStreamException {
        xml.writeStartElement(GEXF, "edge");
        xml.writeAttribute("id", Integer.toString(number));
        xml.writeAttribute("source", name(edge.subject()));
        xml.writeAttribute("target", name(edge.object()));
        xml.writeAttribute("kind", edge.relation());
        xml.writeAttribute("label",
                snapshot.relation(edge.relation()).map(relation -> relation.label().in(language)).orElse(edge.relation()));
        values(OF_RELATIONS, List.of(edge.relation(), Boolean.toString(edge.inferred())));
        xml.writeEndElement();
    }

    private String name(String iri) {
        return snapshot.entity(iri).map(entity -> entity.kind() + "/" + entity.slug()).orElse(iri);
    }

    private void values(List<String> names, List<String> values) throws XMLStreamException {
        xml.writeStartElement(GEXF, "attvalues");
        for (int place = 0; place < names.size(); place++) {
            if (!values.get(place).isEmpty()) {
                xml.writeEmptyElement(GEXF, "attvalue");
                xml.writeAttribute("for", names.get(place));
                xml.writeAttribute("value", values.get(place));
            }
        }
        xml.writeEndElement();
    }
}
