package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

/// Writes the slides that are mostly words: contents, card, claims, references and plain narration.
final class PptxTexts {

    private static final String CONTENTS = "Contents";

    private PptxTexts() {
    }

    static void content(PptxCanvas canvas, Slide slide) {
        switch (slide.content()) {
            case Slide.Content.Card card -> card(canvas, slide, card);
            case Slide.Content.Contents contents -> contents(canvas, Stage.content(slide.title(), ""), contents);
            case Slide.Content.Claims claims -> {
                words(canvas, slide);
                claims(canvas, Stage.content(slide.title(), slide.words()), claims);
            }
            case Slide.Content.Table table -> {
                words(canvas, slide);
                PptxTable.write(canvas, Stage.content(slide.title(), slide.words()), table);
            }
            case Slide.Content.References references -> references(canvas, Stage.content(slide.title(), ""), references);
            default -> canvas.text(Stage.reading(slide.title()), "Narration",
                    List.of(Par.of(slide.words(), Stage.readingType(slide.title(), slide.words()), "ink")));
        }
    }

    /// The sentences under a title.
    static void words(PptxCanvas canvas, Slide slide) {
        if (!slide.words().isEmpty()) {
            canvas.text(Stage.words(slide.title(), slide.words()), "Narration",
                    List.of(Par.of(slide.words(), Stage.wordsType(slide.words()), "ink")));
        }
    }

    private static void contents(PptxCanvas canvas, Box room, Slide.Content.Contents contents) {
        Type type = Lists.contentsType(contents.entries(), room);
        for (int column = 0; column < 2; column++) {
            List<Slide.Entry> entries = Lists.half(contents.entries(), column);
            if (!entries.isEmpty()) {
                List<Par> pars = entries.stream().map(entry -> Par.of(entry.title(), type, "ink").after(Lists.BEFORE)).toList();
                XSLFTextBox box = canvas.text(Lists.column(room, column), CONTENTS + " " + (column + 1), pars);
                List<XSLFTextParagraph> paragraphs = box.getTextParagraphs();
                for (int i = 0; i < paragraphs.size(); i++) {
                    indent(paragraphs.get(i));
                    paragraphs.get(i).setBulletAutoNumber(AutoNumberingScheme.arabicPlain, entries.get(i).number());
                    canvas.ink().bullet(paragraphs.get(i), "muted");
                }
            }
        }
    }

    private static void card(PptxCanvas canvas, Slide slide, Slide.Content.Card card) {
        CardPanel panel = CardPanel.of(slide.title(), !slide.words().isEmpty(), card);
        Type type = Type.serif(20).fit(slide.words(), panel.narration().width(), panel.narration().height(), Stage.LEAST);
        if (!slide.words().isEmpty()) {
            canvas.text(panel.narration(), "Narration", List.of(Par.of(slide.words(), type, "ink")));
        }
        canvas.shape(ShapeType.RECT, panel.panel(), "lane", "", 0, "Card", "");
        canvas.shape(ShapeType.RECT, new Box(panel.panel().x(), panel.panel().y(), 4, panel.panel().height()), card.stop().token(), "", 0,
                "Card edge", "");
        Box mark = panel.mark();
        mark(canvas, card.stop(), mark.x() + mark.width() / 2, mark.y() + mark.height() / 2, mark.width());
        PptxCanvas.link(canvas.text(panel.summary(), "Summary", CardPanel.head(card)), card.stop().link());
        if (!card.facts().isEmpty()) {
            PptxTable.facts(canvas, panel, card);
        }
    }

    /// The mark of a thing, with its name as text equivalent.
    static XSLFAutoShape mark(PptxCanvas canvas, Slide.Stop stop, double x, double y, double size) {
        Marks mark = Marks.of(stop.shape());
        return canvas.shape(mark.type(), mark.around(x, y, size), stop.token(), "", 0, stop.kind() + ": " + stop.label(),
                stop.kind() + ": " + stop.label());
    }

    private static void claims(PptxCanvas canvas, Box room, Slide.Content.Claims claims) {
        List<ClaimPanels.Panel> panels = ClaimPanels.place(claims.claims(), room).orElseThrow();
        List<PptxConnectors.Anchor> anchors = new ArrayList<>();
        for (ClaimPanels.Panel panel : panels) {
            XSLFAutoShape ground = canvas.shape(ShapeType.RECT, panel.box(), panel.answers() < 0 ? "lane" : "raised",
                    panel.answers() < 0 ? "" : "line", 1, panel.answers() < 0 ? "Claim" : "Answer", "");
            anchors.add(new PptxConnectors.Anchor(ground.getShapeId(), Marks.PAGE, panel.box(), true));
            if (panel.answers() < 0) {
                canvas.shape(ShapeType.RECT, new Box(panel.box().x(), panel.box().y(), 4, panel.box().height()),
                        panel.against() ? "accent" : "line-strong", "", 0, "Claim edge", "");
            }
            PptxCanvas.link(canvas.text(panel.text(), panel.answers() < 0 ? "Claim text" : "Answer text", panel.pars()), panel.link());
        }
        for (int i = 0; i < panels.size(); i++) {
            ClaimPanels.Panel panel = panels.get(i);
            if (panel.answers() >= 0) {
                PptxConnectors.draw(canvas, anchors.get(i), Marks.Side.LEFT, anchors.get(panel.answers()), Marks.Side.RIGHT,
                        new PptxConnectors.Look(panel.against() ? "accent" : "muted", 1.5, false), "Stance", panel.relation());
            }
        }
    }

    private static void references(PptxCanvas canvas, Box room, Slide.Content.References references) {
        List<Par> pars = references.references().stream().map(PptxTexts::reference).toList();
        XSLFTextBox box = canvas.text(room, "References", pars);
        box.getTextParagraphs().forEach(PptxTexts::indent);
    }

    private static Par reference(Slide.Reference reference) {
        Par entry = Par.linked("[" + reference.number() + "]", Lists.REFERENCE, "link", reference.link())
                .and("\t" + reference.title(), "ink").and(" · " + reference.detail() + " ", "muted").after(Lists.BEFORE);
        return reference.record().isEmpty() ? entry : entry.linking(reference.record(), "link", reference.record());
    }

    private static void indent(XSLFTextParagraph paragraph) {
        paragraph.setLeftMargin(Lists.INDENT);
        paragraph.setIndent(-Lists.INDENT);
    }
}
