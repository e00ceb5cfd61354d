package org.aihistory.slides;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.aihistory.model.DeckPlan.Look;
import org.aihistory.model.Language;
import org.aihistory.picture.Caption;
import org.aihistory.picture.LineageSvg;
import org.aihistory.picture.NetworkSvg;
import org.aihistory.slides.Slide.Content;

/// Writes a deck as one HTML file that needs nothing else: styles, script and pictures inside, and a policy that forbids any request.
final class HtmlDeckWriter {

    private static final String STYLE = read("/static/css/tokens.css") + read("/static/css/picture.css") + read("/slides/deck.css");
    private static final String SCRIPT = read("/slides/deck.js");
    private static final String SHAPES = read("/slides/shapes.svg");

    private final Deck deck;
    private final Words words;
    private final Look look;
    private final Markup html;

    private HtmlDeckWriter(Deck deck, Words words, Look look) {
        this.deck = deck;
        this.words = words;
        this.look = look;
        this.html = new Markup(deck.secondTag());
    }

    /// The bytes of the file.
    static byte[] write(Deck deck, Words words, Look look) {
        return new HtmlDeckWriter(deck, words, look).page().getBytes(StandardCharsets.UTF_8);
    }

    private String page() {
        html.raw("<!DOCTYPE html>").line().open("html", "lang", deck.language() == Language.ZH ? "zh-CN" : "en", "data-theme",
                look == Look.DARK ? "dark" : "light", "data-look", look.name().toLowerCase(java.util.Locale.ROOT)).line().open("head")
                .line();
        html.raw("<meta charset=\"utf-8\">").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src '" + digest(STYLE)
                + "'; script-src '" + digest(SCRIPT) + "'; base-uri 'none'; form-action 'none'").line();
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">").line();
        html.open("meta", "name", "description", "content", deck.summary()).line().text("title", Both.plain(deck.title())).line();
        html.open("style").raw(STYLE).close("style").line().close("head").line().open("body").line();
        html.raw(SHAPES).line().open("main", "class", "deck").line();
        for (int i = 0; i < deck.slides().size(); i++) {
            slide(deck.slides().get(i), i + 1);
        }
        html.close("main").line();
        html.open("p", "class", "deck-keys", "aria-hidden", "true").text(words.of("slides.keys")).close("p").line();
        html.open("p", "class", "deck-said", "aria-live", "polite").close("p").line();
        html.open("script").raw(SCRIPT).close("script").line().close("body").line().close("html").line();
        return html.toString();
    }

    private void slide(Slide slide, int number) {
        boolean opening = slide.content() instanceof Content.Opening;
        String kind = opening ? "slide slide--opening" : slide.content() instanceof Content.Section ? "slide slide--section" : "slide";
        html.open("section", "class", kind, "id", "slide-" + number, "data-scene",
                Integer.toString(slide.scene()), "aria-label", number + ". " + slide.title(), "tabindex", "-1").line();
        html.open("div", "class", "slide__stage").line();
        if (!slide.kicker().isEmpty()) {
            html.text("p", slide.kicker(), "class", "slide__kicker");
        }
        if (!slide.disputed().isEmpty()) {
            html.text("p", slide.disputed(), "class", "slide__disputed");
        }
        html.text(number == 1 ? "h1" : "h2", slide.title(), "class", "slide__title").line();
        boolean beside = slide.content() instanceof Content.Card && !slide.words().isEmpty();
        html.open("div", "class", beside ? "slide__body slide__body--beside" : "slide__body");
        if (!slide.words().isEmpty()) {
            html.text("p", slide.words(), "class",
                    slide.content() instanceof Content.Words ? "slide__words slide__words--large" : "slide__words");
        }
        content(slide.content());
        html.close("div").line();
        if (!slide.sources().isEmpty()) {
            html.text("p", String.join("  ", slide.sources()), "class", "slide__sources");
        }
        if (!opening) {
            html.text("p", Integer.toString(number), "class", "slide__number");
        }
        html.close("div").line();
        notes(slide.notes());
        html.close("section").line();
    }

    private void notes(List<Slide.Note> notes) {
        html.open("aside", "class", "slide__notes", "aria-label", words.of("slides.notes"));
        for (Slide.Note note : notes) {
            html.open("p").link(note.text(), note.link()).close("p");
        }
        html.close("aside").line();
    }

    private void content(Content content) {
        switch (content) {
            case Content.Opening opening -> opening(opening);
            case Content.Contents contents -> {
                html.open("ol", "class", "slide__contents");
                contents.entries().forEach(entry -> html.open("li", "value", Integer.toString(entry.number()))
                        .link(entry.title(), "#slide-" + (deck.firstSlideOf(entry.number()) + 1)).close("li"));
                html.close("ol");
            }
            case Content.Lineage lineage -> {
                picture(LineageSvg.element(lineage.picture(), caption(lineage.description())), lineage.description());
                remark(lineage.remark());
            }
            case Content.Network network -> {
                picture(NetworkSvg.element(network.picture(), caption(network.description())), network.description());
                legend(network.legend());
            }
            case Content.Steps steps -> steps(steps);
            case Content.Table table -> {
                table(table);
                remark(table.remark());
            }
            case Content.Section section -> html.text("p", Integer.toString(section.number()), "class", "slide__part");
            case Content.Chart chart -> HtmlChart.write(html, chart);
            case Content.Source source -> source(source);
            case Content.Card card -> card(card);
            case Content.Claims claims -> claims(claims);
            case Content.References references -> references(references);
            case Content.Words _ -> {
            }
        }
    }

    private void opening(Content.Opening opening) {
        double span = Math.max(1, opening.to() - opening.from());
        html.open("svg", "class", "time", "viewBox", "0 0 860 140", "role", "img", "aria-label", opening.description());
        html.open("path", "class", "time__axis", "d", "M8 116H852").close("path");
        OpeningTime time = OpeningTime.of(opening.dots(), dot -> 8 + 844 * (dot.year() - opening.from()) / span, 110);
        for (OpeningTime.Place place : time.places()) {
            double y = 116 - time.step() * (place.level() + 0.5);
            html.open("svg", "x", number(place.x() - time.size() / 2), "y", number(y - time.size() / 2), "width", number(time.size()),
                    "height",
                    number(time.size()), "class", place.dot().token());
            html.open("use", "href", "#shape-" + place.dot().shape()).close("use").close("svg");
        }
        for (int year : OpeningTime.ticks(opening.from(), opening.to())) {
            html.text("text", Integer.toString(year), "x", number(8 + 844 * (year - opening.from()) / span), "y", "135", "class",
                    "time__year");
        }
        html.close("svg").text("p", opening.colophon(), "class", "slide__colophon");
    }

    private void picture(String svg, String description) {
        html.open("figure", "class", "slide__picture").raw(svg).text("figcaption", description, "class", "unseen").close("figure");
    }

    private void remark(String remark) {
        if (!remark.isEmpty()) {
            html.text("p", remark, "class", "slide__remark");
        }
    }

    private void legend(List<Slide.Legend> legend) {
        html.open("p", "class", "slide__remark");
        legend.forEach(entry -> mark(entry.shape(), entry.token()).text(" " + entry.label() + "   "));
        html.close("p");
    }

    private void steps(Content.Steps way) {
        html.open("ol", "class", "way");
        for (int i = 0; i < way.stops().size(); i++) {
            Slide.Stop stop = way.stops().get(i);
            html.open("li", "class", "way__stop");
            mark(stop.shape(), stop.token()).link(stop.label(), stop.link()).text("span", stop.date(), "class", "muted").close("li");
            if (i < way.steps().size()) {
                Slide.Step step = way.steps().get(i);
                html.open("li", "class", "way__step " + step.token()).text("span", step.forward() ? "↓" : "↑", "aria-hidden", "true");
                html.text(" " + step.sentence() + " ").text("span", step.source(), "class", "muted").close("li");
            }
        }
        html.close("ol");
    }

    private void table(Content.Table table) {
        html.open("table", "class", "slide__table", "aria-label", table.description());
        for (int row = 0; row < table.rows().size(); row++) {
            html.open("tr");
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                String cell = table.rows().get(row).get(column);
                if (row == 0 && column == 0 && cell.isEmpty()) {
                    html.open("td").close("td");
                } else if (row == 0) {
                    html.text("th", cell, "scope", "col");
                } else if (column == 0 && table.even()) {
                    html.text("th", cell, "scope", "row");
                } else {
                    html.text("td", cell);
                }
            }
            html.close("tr");
        }
        html.close("table");
    }

    private void card(Content.Card card) {
        html.open("article", "class", "thing " + card.stop().token()).open("h3");
        mark(card.stop().shape(), card.stop().token()).link(card.stop().label(), card.stop().link()).close("h3");
        String date = card.stop().date().isEmpty() ? card.stop().kind() : card.stop().kind() + " · " + card.stop().date();
        html.text("p", date, "class", "muted").text("p", card.summary()).open("dl");
        for (Slide.Fact fact : card.facts()) {
            html.open("div", "class", fact.disputed() ? "is-disputed" : "").text("dt", fact.name()).open("dd").text(fact.value());
            html.text("span", " " + fact.source(), "class", "muted").close("dd").close("div");
        }
        html.close("dl").close("article");
    }

    private void source(Content.Source source) {
        html.open("article", "class", "thing source").open("h3").link(source.title(), source.link()).close("h3").open("dl");
        for (Slide.Fact fact : source.facts()) {
            html.open("div").text("dt", fact.name()).open("dd");
            html.link(fact.value(), fact.value().startsWith("http") ? fact.value() : "").close("dd").close("div");
        }
        html.close("dl").close("article");
    }

    private void claims(Content.Claims claims) {
        html.open("div", "class", "claims");
        for (Slide.Claim claim : claims.claims()) {
            html.open("div", "class", claim.answers().isEmpty() ? "claims__row" : "claims__row claims__row--answered");
            html.open("blockquote", "class", claim.mark().isEmpty() ? "claim" : "claim claim--disputed");
            if (!claim.mark().isEmpty()) {
                html.text("p", claim.mark(), "class", "claim__mark");
            }
            html.text("p", claim.text(), "class", "claim__text").open("p", "class", "muted").link(claim.holder(), claim.link()).close("p");
            html.close("blockquote").open("div", "class", "answers");
            for (Slide.Answer answer : claim.answers()) {
                html.open("div", "class", answer.against() ? "answer answer--against" : "answer").text("p", answer.relation(), "class",
                        "answer__who");
                html.open("p").link(answer.text(), answer.link()).close("p").close("div");
            }
            html.close("div").close("div");
        }
        html.close("div");
    }

    private void references(Content.References references) {
        html.open("ol", "class", "slide__references");
        for (Slide.Reference reference : references.references()) {
            html.open("li").link("[" + reference.number() + "]", reference.link()).open("span").text(reference.title() + " ");
            html.text("span", "· " + reference.detail() + " ", "class", "muted");
            if (!reference.record().isEmpty()) {
                html.link(reference.record(), reference.record(), "rel", "noopener");
            }
            html.close("span").close("li");
        }
        html.close("ol");
    }

    private Markup mark(String shape, String token) {
        return html.open("svg", "class", "mark " + token, "viewBox", "0 0 16 16", "aria-hidden", "true")
                .open("use", "href", "#shape-" + shape)
                .close("use").close("svg");
    }

    private Caption caption(String description) {
        return new Caption(description, description, words.of("slides.more"), "");
    }

    private static String number(double value) {
        return String.format(java.util.Locale.ROOT, "%.1f", value);
    }

    private static String digest(String text) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String resource) {
        try (InputStream stream = Objects.requireNonNull(HtmlDeckWriter.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
