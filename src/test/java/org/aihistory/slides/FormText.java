package org.aihistory.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// What a form of a deck says in one scene.
///
/// @param slides what stands on its slides, without what only a screen reader says
/// @param notes what the speaker reads
record FormText(String slides, String notes) {

    private static final Pattern COMMENT = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL);

    static FormText ofHtml(String html, int scene) {
        StringBuilder slides = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (Element slide : Jsoup.parse(html).select("section.slide[data-scene=" + scene + "]")) {
            notes.append(slide.select(".slide__notes").text()).append('\n');
            slide.select(".slide__notes, .unseen, title").remove();
            slides.append(slide.text()).append('\n');
        }
        return of(slides.toString(), notes.toString());
    }

    /// The slides of each scene of a presentation.
    ///
    /// @param titles of all scenes, in order; slides with the same title under one another are one scene
    static List<FormText> ofPptx(byte[] file, List<String> titles) throws IOException {
        List<FormText> scenes = new ArrayList<>();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            List<XSLFSlide> slides = show.getSlides();
            int next = 1;
            for (String title : titles) {
                while (!ScreenText.plain(slides.get(next).getTitle()).equals(title)) {
                    next++;
                }
                StringBuilder shown = new StringBuilder();
                StringBuilder notes = new StringBuilder();
                while (next < slides.size() && ScreenText.plain(slides.get(next).getTitle()).equals(title)) {
                    shown.append(DeckTexts.text(slides.get(next))).append('\n');
                    notes.append(DeckTexts.notes(slides.get(next))).append('\n');
                    next++;
                }
                scenes.add(of(shown.toString(), notes.toString()));
            }
        }
        return scenes;
    }

    static List<FormText> ofMarkdown(String markdown, List<String> titles) {
        List<String> slides = List.of(markdown.split("\n---\n"));
        List<FormText> scenes = new ArrayList<>();
        int next = 0;
        for (String title : titles) {
            while (!title(slides.get(next)).equals(title)) {
                next++;
            }
            StringBuilder shown = new StringBuilder();
            StringBuilder notes = new StringBuilder();
            while (next < slides.size() && title(slides.get(next)).equals(title)) {
                Matcher comments = COMMENT.matcher(slides.get(next));
                while (comments.find()) {
                    (comments.group(1).strip().startsWith("_footer:") ? shown : notes).append(comments.group(1)).append('\n');
                }
                shown.append(unmarked(COMMENT.matcher(slides.get(next)).replaceAll(""))).append('\n');
                next++;
            }
            scenes.add(of(shown.toString(), notes.toString()));
        }
        return scenes;
    }

    private static String title(String slide) {
        return slide.lines().filter(line -> line.startsWith("## ")).findFirst().map(line -> ScreenText.plain(unmarked(line.substring(3))))
                .orElse("");
    }

    /// Text without the marks of Markdown: addresses of links, emphasis, ways out of marks.
    private static String unmarked(String text) {
        return text.replaceAll("(?<!\\\\)\\]\\([^)]*\\)", "").replaceAll("(?<!\\\\)[\\[*]", "").replace("<br />", " ")
                .replaceAll("\\\\(.)", "$1");
    }

    private static FormText of(String slides, String notes) {
        return new FormText(ScreenText.plain(slides), ScreenText.plain(notes));
    }
}
