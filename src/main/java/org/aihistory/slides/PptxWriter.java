package org.aihistory.slides;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import org.aihistory.model.Language;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// Writes a deck as PPTX: native text, shapes, connectors and tables, all editable; the same deck gives the same bytes.
final class PptxWriter {

    private static final String PAGE_NUMBER = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";
    /// A release has no time of day: the properties of the file name a fixed one, so that its bytes do not change.
    private static final Optional<Date> NO_TIME = Optional.of(Date.from(Instant.parse("2000-01-01T00:00:00Z")));
    private static final Type NOTES = new Type(Typeface.SANS, 12, false, 1.3);

    private final Deck deck;
    private final PptxInk ink;

    private PptxWriter(Deck deck, PptxInk ink) {
        this.deck = deck;
        this.ink = ink;
    }

    /// The bytes of the file.
    static byte[] write(Deck deck, Palette palette) {
        return write(deck, palette, Template.NONE);
    }

    static byte[] write(Deck deck, Palette palette, Template template) {
        if (template.given()) {
            LecturerDeck lecturer = LecturerDeck.open(template);
            return new PptxWriter(deck, new PptxInk(palette, deck.chinese(), TemplateInk.of(lecturer.master()))).write(lecturer);
        }
        return new PptxWriter(deck, new PptxInk(palette, deck.chinese())).write();
    }

    private byte[] write() {
        try (XMLSlideShow show = PptxTemplate.open(ink.palette())) {
            properties(show);
            for (Slide slide : deck.slides()) {
                XSLFSlide page = show.createSlide(show.findLayout(SlideLayout.of(slide.content()).title()));
                write(page, slide);
            }
            return bytes(show);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write(LecturerDeck lecturer) {
        try (XMLSlideShow show = lecturer.show()) {
            properties(show);
            for (Slide slide : deck.slides()) {
                XSLFSlide page = lecturer.slide(SlideLayout.of(slide.content()));
                write(page, slide);
                lecturer.fit(page);
            }
            return bytes(show);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(XMLSlideShow show) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // stored here, compressed when the entries are put in order; the presentation itself finishes the archive
        ZipArchiveOutputStream stored = new ZipArchiveOutputStream(bytes);
        stored.setLevel(Deflater.NO_COMPRESSION);
        show.write(stored);
        return StableZip.normalise(bytes.toByteArray());
    }

    private void write(XSLFSlide page, Slide slide) {
        PptxCanvas canvas = new PptxCanvas(page, ink);
        XSLFTextShape title = LecturerDeck.title(page);
        if (slide.content() instanceof Slide.Content.Opening opening) {
            Type type = new Type(Typeface.SERIF, 44, false, 1.16).fit(slide.title(), PptxOpening.TITLE.width(), PptxOpening.TITLE.height(),
                    24);
            place(canvas, title, PptxOpening.TITLE, Par.of(slide.title(), type, "ink"), VerticalAlignment.BOTTOM);
            PptxOpening.write(canvas, slide, opening);
        } else if (slide.content() instanceof Slide.Content.Section section) {
            place(canvas, title, PptxOpening.SECTION, Par.of(slide.title(), PptxOpening.sectionType(slide.title()), "ink"),
                    VerticalAlignment.BOTTOM);
            PptxOpening.section(canvas, slide, section);
            head(canvas, slide);
            foot(canvas, slide);
        } else {
            place(canvas, title, Stage.title(slide.title()), Par.of(slide.title(), Stage.titleType(slide.title()), "ink"),
                    VerticalAlignment.TOP);
            head(canvas, slide);
            content(canvas, slide);
            foot(canvas, slide);
        }
        notes(page, slide);
    }

    private static void place(PptxCanvas canvas, XSLFTextShape title, Box box, Par par, VerticalAlignment vertical) {
        canvas.write(title, List.of(par));
        CTShapeProperties properties = ((CTShape) title.getXmlObject()).getSpPr();
        CTTransform2D own = properties.isSetXfrm() ? properties.getXfrm() : properties.addNewXfrm();
        (own.isSetOff() ? own.getOff() : own.addNewOff()).setX(Units.toEMU(box.x()));
        own.getOff().setY(Units.toEMU(box.y()));
        (own.isSetExt() ? own.getExt() : own.addNewExt()).setCx(Units.toEMU(box.width()));
        own.getExt().setCy(Units.toEMU(box.height()));
        title.setVerticalAlignment(vertical);
    }

    private static void head(PptxCanvas canvas, Slide slide) {
        if (!slide.kicker().isEmpty()) {
            canvas.text(Stage.KICKER, "Kicker", List.of(Par.of(slide.kicker(), Stage.KICKER_TYPE, "muted")));
        }
        if (!slide.disputed().isEmpty()) {
            pill(canvas, slide.disputed());
        }
    }

    /// Stands after the content, so that it is read after it.
    private void foot(PptxCanvas canvas, Slide slide) {
        if (!slide.sources().isEmpty()) {
            canvas.shape(ShapeType.RECT, new Box(Stage.LEFT, Stage.SOURCES.y() - 6, Stage.COLUMN, 0.75), "line", "", 0, "Rule", "");
            double wider = canvas.ink().wider(String.join("  ", slide.sources()), Stage.SOURCE_TYPE);
            canvas.text(Stage.SOURCES, "Sources",
                    List.of(Par.of(SourceLines.fitting(slide.sources(), wider), Stage.SOURCE_TYPE, "muted")));
        }
        number(canvas);
    }

    private static void pill(PptxCanvas canvas, String words) {
        Type type = Type.sans(Stage.LEAST);
        double width = Math.min(Stage.PILL.width(), type.width(words) + 24);
        Box box = new Box(Stage.PILL.right() - width, Stage.PILL.y(), width, Stage.PILL.height());
        XSLFAutoShape shape = canvas.shape(ShapeType.ROUND_RECT, box, "accent-ground", "accent", 1, "Disputed", words);
        canvas.write(shape, List.of(Par.of(words, type, "accent").aligned(TextAlign.CENTER)));
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
    }

    private void content(PptxCanvas canvas, Slide slide) {
        switch (slide.content()) {
            case Slide.Content.Lineage lineage -> {
                PptxTexts.words(canvas, slide);
                PptxLineage.draw(canvas, Stage.content(slide.title(), slide.words()), lineage);
            }
            case Slide.Content.Network network -> {
                PptxTexts.words(canvas, slide);
                new PptxNetwork(canvas, Stage.content(slide.title(), slide.words())).draw(network);
            }
            case Slide.Content.Steps steps -> {
                PptxTexts.words(canvas, slide);
                PptxNetwork.steps(canvas, Stage.content(slide.title(), slide.words()), steps);
            }
            case Slide.Content.Chart chart -> {
                PptxTexts.words(canvas, slide);
                PptxChart.write(canvas, Stage.content(slide.title(), slide.words()), chart, NO_TIME.orElseThrow(),
                        deck.language() == Language.ZH ? "zh-CN" : "en-US");
            }
            case Slide.Content.Source source -> {
                PptxTexts.words(canvas, slide);
                PptxSource.write(canvas, Stage.content(slide.title(), slide.words()), source);
            }
            default -> PptxTexts.content(canvas, slide);
        }
    }

    private void number(PptxCanvas canvas) {
        XSLFTextBox box = canvas.text(Stage.NUMBER, "Slide number",
                List.of(Par.of("", Stage.SOURCE_TYPE, "muted").aligned(TextAlign.RIGHT)));
        box.setPlaceholder(Placeholder.SLIDE_NUMBER);
        CTTextParagraph paragraph = box.getTextParagraphs().getFirst().getXmlObject();
        CTTextCharacterProperties style = (CTTextCharacterProperties) paragraph.getRArray(0).getRPr().copy();
        paragraph.removeR(0);
        CTTextField field = paragraph.addNewFld();
        field.setId(PAGE_NUMBER);
        field.setType("slidenum");
        field.setRPr(style);
        field.setT("‹#›");
    }

    private void notes(XSLFSlide page, Slide slide) {
        XMLSlideShow show = page.getSlideShow();
        if (show.getNotesMaster() == null) {
            NotesMaster.add(show);
        }
        XSLFNotes notes = show.getNotesSlide(page);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.DATETIME) {
                // the day on which the notes of a lecturer's template were drawn
                notes.removeShape(shape);
            } else if (shape.getTextType() == Placeholder.BODY) {
                List<Par> pars = new ArrayList<>();
                slide.notes().forEach(note -> pars.add(Par.linked(note.text(), NOTES, "ink", note.link()).after(pars.isEmpty() ? 0 : 6)));
                new PptxCanvas(notes, ink).write(shape, pars);
            }
        }
    }

    private void properties(XMLSlideShow show) {
        PackageProperties properties = show.getProperties().getCoreProperties().getUnderlyingProperties();
        properties.setTitleProperty(Optional.of(Both.plain(deck.title())));
        properties.setSubjectProperty(Optional.of(Both.plain(deck.summary())));
        properties.setDescriptionProperty(Optional.of(deck.source()));
        properties.setIdentifierProperty(Optional.of(deck.address()));
        properties.setLanguageProperty(Optional.of(deck.language().tag()));
        properties.setCreatorProperty(Optional.of("AI History Explorer · 智史"));
        properties.setCreatedProperty(NO_TIME);
        properties.setModifiedProperty(NO_TIME);
    }
}
