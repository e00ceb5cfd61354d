package org.aihistory.web.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Writes a bibliographic description as a file for reference managers.
final class CitationFiles {

    /// What stands for names that a record left out; BibTeX has a word of its own for it.
    static final String MORE = "et al.";

    private CitationFiles() {
    }

    static String write(CSLItemData item, CitationForm form) {
        return switch (form) {
            case BIBTEX -> bibtex(item);
            case RIS -> ris(item);
            case CSL_JSON -> JsonMapper.shared().writerWithDefaultPrettyPrinter()
                    .writeValueAsString(List.of(item.toJson(new MapJsonBuilderFactory().createJsonBuilder())));
        };
    }

    private static String bibtex(CSLItemData item) {
        BibTeXEntry entry = new BibTeXEntry(bibtexType(item.getType()), new Key(item.getId()));
        field(entry, "title", item.getTitle());
        field(entry, "author", people(item.getAuthor()).map(CitationFiles::inBibtex).collect(Collectors.joining(" and ")));
        boolean paper = item.getType() == CSLType.ARTICLE_JOURNAL;
        field(entry, paper ? "journal" : "howpublished", item.getContainerTitle());
        field(entry, "publisher", item.getPublisher());
        int[] date = date(item);
        if (date.length > 0) {
            field(entry, "year", Integer.toString(date[0]));
        }
        if (date.length > 1) {
            field(entry, "month", Integer.toString(date[1]));
        }
        field(entry, "doi", item.getDOI());
        field(entry, "url", item.getURL());
        field(entry, "version", item.getVersion());
        field(entry, "language", item.getLanguage());
        field(entry, "note", item.getNote());
        BibTeXDatabase database = new BibTeXDatabase();
        database.addObject(entry);
        StringWriter out = new StringWriter();
        try {
            new BibTeXFormatter().format(database, out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out + "\n";
    }

    private static Key bibtexType(CSLType type) {
        return switch (type) {
            case ARTICLE_JOURNAL -> BibTeXEntry.TYPE_ARTICLE;
            case BOOK -> BibTeXEntry.TYPE_BOOK;
            case REPORT -> BibTeXEntry.TYPE_TECHREPORT;
            default -> BibTeXEntry.TYPE_MISC;
        };
    }

    private static void field(BibTeXEntry entry, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            entry.addField(new Key(name), new StringValue(escaped(value, name), StringValue.Style.BRACED));
        }
    }

    /// Braces would end the field, and TeX reads some characters as commands; addresses are read as they are.
    private static String escaped(String value, String name) {
        String plain = name.equals("author") ? value : value.replaceAll("[{}]", "");
        return name.equals("url") || name.equals("doi") ? plain : plain.replaceAll("([&%$#_])", "\\\\$1");
    }

    private static String inBibtex(CSLName name) {
        if (MORE.equals(name.getLiteral())) {
            return "others";
        }
        return name.getFamily() == null ? "{" + String.valueOf(name.getLiteral()).replaceAll("[{}]", "") + "}" : inverted(name);
    }

    private static String inverted(CSLName name) {
        String family = Stream.of(name.getNonDroppingParticle(), name.getDroppingParticle(), name.getFamily())
                .filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" "));
        String given = name.getGiven();
        return given == null || given.isEmpty() ? family : family + ", " + given;
    }

    private static String ris(CSLItemData item) {
        StringBuilder out = new StringBuilder();
        line(out, "TY", risType(item.getType()));
        line(out, "ID", item.getId());
        line(out, "TI", item.getTitle());
        people(item.getAuthor()).forEach(name -> line(out, "AU", name.getFamily() == null ? name.getLiteral() : inverted(name)));
        line(out, "T2", item.getContainerTitle());
        line(out, "PB", item.getPublisher());
        int[] date = date(item);
        if (date.length > 0) {
            line(out, "PY", Integer.toString(date[0]));
        }
        if (date.length > 1) {
            line(out, "DA", "%d/%02d/%s".formatted(date[0], date[1], date.length > 2 ? "%02d".formatted(date[2]) : ""));
        }
        line(out, "DO", item.getDOI());
        line(out, "UR", item.getURL());
        line(out, "ET", item.getVersion());
        line(out, "LA", item.getLanguage());
        line(out, "N1", item.getNote());
        return out + "ER  - \r\n";
    }

    private static String risType(CSLType type) {
        return switch (type) {
            case ARTICLE_JOURNAL -> "JOUR";
            case ARTICLE_MAGAZINE -> "MGZN";
            case BOOK -> "BOOK";
            case REPORT -> "RPRT";
            case DATASET -> "DATA";
            case ENTRY_ENCYCLOPEDIA -> "ENCYC";
            case POST_WEBLOG -> "BLOG";
            case MOTION_PICTURE -> "VIDEO";
            case WEBPAGE -> "ELEC";
            default -> "GEN";
        };
    }

    private static void line(StringBuilder out, String tag, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            out.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
        }
    }

    private static Stream<CSLName> people(CSLName @Nullable [] names) {
        return names == null ? Stream.empty() : Stream.of(names);
    }

    private static int[] date(CSLItemData item) {
        CSLDate issued = item.getIssued();
        int[][] parts = issued == null ? null : issued.getDateParts();
        return parts == null || parts.length == 0 ? new int[0] : parts[0];
    }
}
