package org.aihistory.describe;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Counts;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The releases as an Atom feed. A release has a content and no date of its own: the feed says since when this server has served it.
@RestController
class ReleaseFeedController {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Links links;
    private final Messages messages;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Served> served = new ConcurrentHashMap<>();

    ReleaseFeedController(Links links, Messages messages) {
        this.links = links;
        this.messages = messages;
    }

    private record Served(String id, Instant since, Counts counts) {
    }

    @GetMapping("/releases.atom")
    ResponseEntity<byte[]> feed(Knowledge knowledge, Reader reader) throws XMLStreamException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        served.computeIfAbsent(knowledge.releaseId(), id -> new Served(id, now, knowledge.release().counts()));
        List<Served> newestFirst = new ArrayList<>(served.values());
        newestFirst.sort((one, other) -> other.since.compareTo(one.since));
        StringWriter out = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", reader.ui().tag());
        element(xml, "id", DatasetDescription.DATASET);
        element(xml, "title", messages.text(reader.ui(), "describe.feed.title"));
        element(xml, "updated", newestFirst.getFirst().since.toString());
        link(xml, "self", links.absolute("/releases.atom"));
        link(xml, "alternate", links.absolute("/dumps/"));
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", "AI History Explorer contributors");
        xml.writeEndElement();
        for (Served release : newestFirst) {
            entry(xml, release, reader);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return ResponseEntity.ok().contentType(new MediaType("application", "atom+xml", StandardCharsets.UTF_8))
                .body(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void entry(XMLStreamWriter xml, Served release, Reader reader) throws XMLStreamException {
        String name = release.id.substring(0, Math.min(12, release.id.length()));
        Counts counts = release.counts;
        xml.writeStartElement(ATOM, "entry");
        element(xml, "id", "urn:sha256:" + release.id);
        element(xml, "title", messages.text(reader.ui(), "describe.feed.release", name));
        element(xml, "updated", release.since.toString());
        link(xml, "alternate", links.absolute("/dumps/"));
        element(xml, "summary",
                messages.text(reader.ui(), "describe.feed.summary", counts.entities(), counts.facts(), counts.claims(), counts.sources()));
        for (Map.Entry<String, Integer> kind : new TreeMap<>(counts.byKind()).entrySet()) {
            xml.writeEmptyElement(ATOM, "category");
            xml.writeAttribute("term", kind.getKey());
            xml.writeAttribute("label", kind.getKey() + ": " + kind.getValue());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
