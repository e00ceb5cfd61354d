package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.params.provider.Arguments;

/// Reads what stands on the slides of an opened presentation.
final class DeckTexts {

    private DeckTexts() {
    }

    /// Slug and language tag of every story of the data, in both languages.
    static Stream<Arguments> everyStoryInBothLanguages() throws IOException {
        List<String> slugs;
        try (Stream<Path> files = Files.list(Path.of("data/stories"))) {
            slugs = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".trig"))
                    .map(name -> name.substring(0, name.length() - ".trig".length())).sorted().toList();
        }
        assertThat(slugs).isNotEmpty();
        return slugs.stream().flatMap(slug -> Stream.of(Arguments.of(slug, "en"), Arguments.of(slug, "zh")));
    }

    /// All shapes, those inside groups included.
    static Stream<XSLFShape> shapes(XSLFShapeContainer container) {
        return container.getShapes().stream()
                .flatMap(
                        shape -> shape instanceof XSLFGroupShape group ? Stream.concat(Stream.of(shape), shapes(group)) : Stream.of(shape));
    }

    static List<XSLFTextShape> texts(XSLFSlide slide) {
        return shapes(slide).filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast).toList();
    }

    static List<XSLFConnectorShape> connectors(XSLFSlide slide) {
        return shapes(slide).filter(XSLFConnectorShape.class::isInstance).map(XSLFConnectorShape.class::cast).toList();
    }

    /// All paragraphs of a slide, those in tables included.
    static List<XSLFTextParagraph> paragraphs(XSLFSlide slide) {
        List<XSLFTextParagraph> paragraphs = new ArrayList<>();
        texts(slide).forEach(text -> paragraphs.addAll(text.getTextParagraphs()));
        shapes(slide).filter(XSLFTable.class::isInstance).map(XSLFTable.class::cast)
                .forEach(table -> table.getRows()
                        .forEach(row -> row.getCells().forEach(cell -> paragraphs.addAll(cell.getTextParagraphs()))));
        return paragraphs;
    }

    /// The text of a slide, a line for each paragraph.
    static String text(XSLFSlide slide) {
        return String.join("\n", paragraphs(slide).stream().map(XSLFTextParagraph::getText).toList());
    }

    static String notes(XSLFSlide slide) {
        XSLFNotes notes = slide.getNotes();
        StringBuilder text = new StringBuilder();
        if (notes != null) {
            notes.getTextParagraphs().forEach(paragraphs -> paragraphs.forEach(paragraph -> text.append(paragraph.getText()).append('\n')));
        }
        return text.toString();
    }
}
