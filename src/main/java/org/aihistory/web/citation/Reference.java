package org.aihistory.web.citation;

import de.undercouch.citeproc.bibtex.NameParser;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Byline;
import org.aihistory.model.Edtf;
import org.aihistory.web.citation.Described.Value;
import org.aihistory.web.evidence.Things;

/// Makes the bibliographic description of a thing from what is held of it. What is not known stays empty.
final class Reference {

    static final String DATASET = "https://w3id.org/aihistory/dataset";

    static final String PRODUCT = "AI History Explorer (智史)";
    private static final Map<String, CSLType> WORKS = Map.of("Paper", CSLType.ARTICLE_JOURNAL, "Book", CSLType.BOOK, "Talk",
            CSLType.SPEECH, "Interview", CSLType.INTERVIEW, "Article", CSLType.ARTICLE, "Report", CSLType.REPORT, "Literature",
            CSLType.BOOK,
            "Video", CSLType.MOTION_PICTURE);
    private static final Map<String, CSLType> SOURCES = Map.of("article", CSLType.ARTICLE_MAGAZINE, "paper", CSLType.ARTICLE_JOURNAL,
            "encyclopaedia", CSLType.ENTRY_ENCYCLOPEDIA, "book", CSLType.BOOK, "post", CSLType.POST_WEBLOG, "dataset", CSLType.DATASET,
            "lecture", CSLType.SPEECH, "video", CSLType.MOTION_PICTURE);

    private Reference() {
    }

    static CSLItemData of(Knowledge knowledge, String iri) {
        if (iri.equals(DATASET)) {
            return dataset(knowledge);
        }
        Described thing = Described.of(knowledge, iri);
        return switch (Things.kind(iri)) {
            case "work" -> work(thing);
            case "source" -> source(thing);
            default -> page(thing, knowledge);
        };
    }

    private static CSLItemData dataset(Knowledge knowledge) {
        return new CSLItemDataBuilder().id("aihistory-" + knowledge.shortReleaseId()).type(CSLType.DATASET).title(PRODUCT)
                .author(institution("AI History Explorer contributors")).version(knowledge.shortReleaseId()).URL(DATASET).language("en")
                .build();
    }

    private static CSLItemData work(Described work) {
        CSLType type = WORKS.entrySet().stream().filter(entry -> work.isA(entry.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(CSLType.DOCUMENT);
        CSLItemDataBuilder item = begun(work, type, work.in("label", "en").orElse(""));
        authors(item, work.all("byline"), work.all("author"));
        dated(item, work.first("published", "delivered", "written"));
        work.only("venue").ifPresent(item::containerTitle);
        publisher(work).ifPresent(item::publisher);
        work.only("doi").ifPresent(item::DOI);
        Optional<String> address = work.only("link").or(() -> work.only("arxiv").map(id -> "https://arxiv.org/abs/" + id));
        address.ifPresent(item::URL);
        return item.build();
    }

    private static CSLItemData source(Described source) {
        String language = source.only("sourceLanguage").orElse("");
        CSLType type = SOURCES.getOrDefault(source.only("sourceKind").orElse(""), CSLType.WEBPAGE);
        CSLItemDataBuilder item = begun(source, type, source.in("label", language.startsWith("zh") ? "zh" : "en").orElse(""));
        authors(item, source.all("sourceByline"),
                Stream.concat(source.all("sourceAuthor").stream(), source.all("sourceCreator").stream()).toList());
        dated(item, source.only("sourcePublished"));
        source.only("link").ifPresent(item::URL);
        source.only("sourceDoi").ifPresent(item::DOI);
        if (!language.isEmpty()) {
            item.language(language);
        }
        return item.build();
    }

    /// A thing that is no publication is cited as our page about it.
    private static CSLItemData page(Described thing, Knowledge knowledge) {
        return begun(thing, CSLType.WEBPAGE, thing.in("label", "en").orElse("")).containerTitle(PRODUCT)
                .version(knowledge.shortReleaseId()).URL(thing.iri()).language("en").build();
    }

    private static CSLItemDataBuilder begun(Described thing, CSLType type, String title) {
        return new CSLItemDataBuilder().id(Things.slug(thing.iri())).type(type).title(title);
    }

    private static Optional<String> publisher(Described work) {
        List<Value> publishers = work.all("publisher");
        return publishers.size() == 1 ? Optional.of(publishers.getFirst().label()) : Optional.empty();
    }

    /// As a byline gives them, the one that names most where records differ; without one they stand by family name, and a note says so.
    private static void authors(CSLItemDataBuilder item, List<Value> bylines, List<Value> authors) {
        Byline byline = bylines.stream().map(value -> Byline.of(value.text())).max(Comparator.comparingInt(one -> one.names().size()))
                .orElse(Byline.NONE);
        if (!byline.names().isEmpty()) {
            Stream<CSLName> names = byline.names().stream().map(Reference::printed);
            item.author(Stream.concat(names, byline.more() ? Stream.of(institution(CitationFiles.MORE)) : Stream.empty())
                    .toArray(CSLName[]::new));
        } else if (!authors.isEmpty()) {
            item.author(authors.stream().map(Reference::name).sorted(Comparator.comparing(Reference::sorted)).toArray(CSLName[]::new));
            if (authors.size() > 1) {
                item.note(Citation.ORDER_UNKNOWN);
            }
        }
    }

    /// A name as a record prints it; one word is that of an organisation or a handle.
    private static CSLName printed(String name) {
        CSLName[] parsed = name.contains(" ") && !name.matches(".*\\p{IsHan}.*") ? NameParser.parse(name) : new CSLName[0];
        return parsed.length == 1 ? parsed[0] : institution(name);
    }

    /// A person's name is divided as BibTeX divides it; an organisation's, a handle or a Chinese name stays whole.
    private static CSLName name(Value author) {
        String name = author.label();
        boolean person = author.types().contains("Person") && name.matches("[\\p{IsLatin}.'’ -]+") && name.contains(" ");
        if (!person) {
            return institution(name);
        }
        CSLName[] parsed = NameParser.parse(name);
        return parsed.length == 1 ? parsed[0] : institution(name);
    }

    private static String sorted(CSLName name) {
        return name.getFamily() == null ? String.valueOf(name.getLiteral()) : name.getFamily() + ", " + name.getGiven();
    }

    private static CSLName institution(String name) {
        return new CSLNameBuilder().literal(name).build();
    }

    /// A date exactly as precise as it is held; a decade, a century or a span is left out: the forms have no place for it.
    private static void dated(CSLItemDataBuilder item, Optional<String> value) {
        value.flatMap(Reference::date).ifPresent(item::issued);
    }

    private static Optional<CSLDate> date(String value) {
        Edtf date;
        try {
            date = Edtf.parse(value);
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
        LocalDate first = date.earliest();
        if (first == null) {
            return Optional.empty();
        }
        CSLDateBuilder built = new CSLDateBuilder();
        switch (date.precision()) {
            case DAY -> built.dateParts(first.getYear(), first.getMonthValue(), first.getDayOfMonth());
            case MONTH -> built.dateParts(first.getYear(), first.getMonthValue());
            case YEAR -> built.dateParts(first.getYear());
            default -> {
                return Optional.empty();
            }
        }
        if (date.approximate() || date.uncertain()) {
            built.circa(true);
        }
        return Optional.of(built.build());
    }
}
