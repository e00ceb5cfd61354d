package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What the page of a story shows in a scene, text by text, and where a deck must say it. Each text of the page is taken by exactly one rule; what no rule
/// takes and no exemption names is left over.
///
/// @param scene from 1
/// @param slide texts that stand on a slide of the scene
/// @param anywhere texts that stand on a slide of the scene or in its notes
/// @param left text of the page that no rule compares
record ScreenText(int scene, String title, List<String> slide, List<String> anywhere, String left) {

    /// Stand on the slides: what the scene tells, and what its view shows.
    private static final List<String> ON_SLIDES = List.of(".scene__title", ".scene__place .tag--disputed", ".scene__narration",
            ".way .name", ".way .way__stop .muted", ".way .way__step > span:not(.way__arrow):not(.tag)", ".way .scene__ref",
            ".comparison th .name", ".comparison th", ".comparison td .name", ".comparison td", ".scene__card h3",
            ".scene__card > .muted span",
            ".scene__card > p", ".scene__facts dt", ".scene__values li > .thing, .scene__values li > span:not(.tag)",
            ".scene__values .scene__ref", ".scene__show--claims .claim__text .name", ".scene__show--claims .claim__by .scene__ref",
            ".scene__show--claims .claim__by > span > span",
            ".scene__sources .scene__ref");

    /// Stand on the slides or in the notes: a picture on a slide shows the twelve most important things and says how many it leaves out, its arrows are
    /// sentences for the speaker; so are the claims that a scene rests on without showing them, and the sources in full under the short source line.
    private static final List<String> ANYWHERE = List.of(".picture__item text", ".picture__arrow title",
            ".scene__sentences li > span:not(.tag)",
            ".scene__sentences .scene__ref", ".picture__era-name text", ".claim__text .name", ".claim__by > span > span",
            ".claim__by > span:last-of-type", ".claim__by .scene__ref", ".scene__stances a", ".scene__stances .muted", ".cite__source",
            ".cite__where a", ".scene__sources .tag", ".scene__sources .muted span span, .scene__sources .muted > span");

    /// Not compared, with the reason.
    private static final List<String> EXEMPT = List.of(
            // ways to move on the page
            ".no-print", ".visually-hidden", "summary",
            // the place of a scene among its neighbours: slides have it over their titles
            ".scene__place",
            // years and lanes: a slide has an axis of its own
            ".picture__year", ".picture__lane-name", ".picture__lane-label", ".picture__more", "defs",
            // tips of the mouse: dates and summaries of things that stand elsewhere
            ".picture__item title", ".picture__arrow text", ".picture__relation", ".picture__undated", "figcaption",
            // words between data: who, that something is disputed or inferred, arrows
            ".claim__by > span:first-of-type", ".tag", ".way__arrow", ".story__label");

    static List<ScreenText> of(String html) {
        Document page = Jsoup.parse(html);
        List<ScreenText> scenes = new ArrayList<>();
        for (Element section : page.select("section.scene")) {
            scenes.add(of(section, scenes.size() + 1));
        }
        return scenes;
    }

    private static ScreenText of(Element section, int scene) {
        String title = plain(section.select(".scene__title").text());
        // a row that holds nothing is no row on a slide
        section.select(".comparison tbody tr").stream().filter(row -> row.select("td").stream().allMatch(cell -> cell.text().equals("–")))
                .forEach(Element::remove);
        List<String> slide = taken(section, ON_SLIDES);
        List<String> anywhere = taken(section, ANYWHERE);
        EXEMPT.forEach(selector -> section.select(selector).remove());
        return new ScreenText(scene, title, slide, anywhere, section.text().replaceAll("[·,、，\\s\u2013]", ""));
    }

    private static List<String> taken(Element section, List<String> selectors) {
        List<String> texts = new ArrayList<>();
        for (String selector : selectors) {
            for (Element element : section.select(selector)) {
                String text = plain(element.text()).replaceFirst("^· ", "");
                if (!text.isEmpty() && !text.equals("–")) {
                    texts.add(text);
                }
                element.remove();
            }
        }
        return texts;
    }

    /// The texts of the scene that a form does not hold.
    List<String> missing(FormText form) {
        List<String> missing = new ArrayList<>();
        slide.stream().filter(text -> !form.slides().contains(text)).forEach(missing::add);
        String all = form.slides() + "\n" + form.notes();
        anywhere.stream().filter(text -> !all.contains(text) && !all.contains(uncut(text))).forEach(missing::add);
        return missing;
    }

    /// A label that the page has cut short, without its dots.
    private static String uncut(String text) {
        return text.endsWith("\u2026") ? text.substring(0, text.length() - 1).strip() : text;
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
