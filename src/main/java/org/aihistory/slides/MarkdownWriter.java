package org.aihistory.slides;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.aihistory.model.Language;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.NetworkPicture;
import org.aihistory.slides.Slide.Content;

/// Writes a deck as Markdown for Marp: one section for each slide, notes as comments, sources at the foot. Pictures are told in words.
final class MarkdownWriter {

    private final Deck deck;
    private final StringBuilder text = new StringBuilder();

    private MarkdownWriter(Deck deck) {
        this.deck = deck;
    }

    /// The bytes of the file.
    static byte[] write(Deck deck) {
        return new MarkdownWriter(deck).document().getBytes(StandardCharsets.UTF_8);
    }

    private String document() {
        line("---").line("marp: true").line("theme: default").line("paginate: true").line("size: 16:9");
        line("lang: " + (deck.language() == Language.ZH ? "zh-CN" : "en")).line("title: " + quoted(deck.title()))
                .line("description: " + quoted(deck.summary())).line("url: " + quoted(deck.address())).line("---").line("");
        for (int i = 0; i < deck.slides().size(); i++) {
            if (i > 0) {
                line("---").line("");
            }
            slide(deck.slides().get(i));
        }
        return text.toString();
    }

    private void slide(Slide slide) {
        line((slide.content() instanceof Content.Opening ? "# " : "## ") + escape(slide.title())).line("");
        if (!slide.disputed().isEmpty()) {
            line("*" + escape(slide.disputed()) + "*").line("");
        }
        if (!slide.words().isEmpty()) {
            line(escape(slide.words())).line("");
        }
        content(slide.content());
        if (!slide.sources().isEmpty()) {
            line("<!-- _footer: " + quoted(comment(String.join("  ", slide.sources()))) + " -->").line("");
        }
        line("<!--");
        slide.notes().forEach(note -> line(comment(note.text()) + (note.link().isEmpty() ? "" : " <" + comment(note.link()) + ">")));
        line("-->").line("");
    }

    private void content(Content content) {
        switch (content) {
            case Content.Opening opening -> line(escape(opening.colophon())).line("");
            case Content.Contents contents ->
                list(contents.entries().stream().map(entry -> entry.number() + ". " + escape(entry.title())).toList());
            case Content.Lineage lineage -> {
                list(lineage.picture().eras().stream().map(era -> "- *" + escape(era.label()) + "*").toList());
                list(lineage.picture().items().stream().map(MarkdownWriter::item).toList());
                list(lineage.picture().arrows().stream().map(LineagePicture.Arrow::sentence).map(sentence -> "- → " + escape(sentence))
                        .toList());
                if (!lineage.remark().isEmpty()) {
                    line("*" + escape(lineage.remark()) + "*").line("");
                }
            }
            case Content.Network network -> list(network.picture().links().stream().map(NetworkPicture.Link::sentence)
                    .map(sentence -> "- → " + escape(sentence)).toList());
            case Content.Steps steps -> steps(steps);
            case Content.Table table -> table(table);
            case Content.Section _ -> {
            }
            case Content.Chart chart -> chart(chart);
            case Content.Source source -> {
                line("**" + link(source.title(), source.link()) + "**").line("");
                list(source.facts().stream().map(fact -> "- " + escape(fact.name()) + ": " + escape(fact.value())).toList());
            }
            case Content.Card card -> card(card);
            case Content.Claims claims -> claims.claims().forEach(this::claim);
            case Content.References references -> list(references.references().stream().map(MarkdownWriter::reference).toList());
            case Content.Words _ -> {
            }
        }
    }

    private static String item(LineagePicture.Item item) {
        return "- " + (item.focus() ? "**" + escape(item.label()) + "**" : escape(item.label()))
                + (item.date().isEmpty() ? "" : " · " + escape(item.date()));
    }

    private void steps(Content.Steps way) {
        for (int i = 0; i < way.stops().size(); i++) {
            Slide.Stop stop = way.stops().get(i);
            line("- " + link(stop.label(), stop.link()) + (stop.date().isEmpty() ? "" : " · " + escape(stop.date())));
            if (i < way.steps().size()) {
                Slide.Step step = way.steps().get(i);
                line("  - " + (step.forward() ? "↓ " : "↑ ") + escape(step.sentence() + " " + step.source()).strip());
            }
        }
        line("");
    }

    private void table(Content.Table table) {
        for (int row = 0; row < table.rows().size(); row++) {
            line(table.rows().get(row).stream().map(MarkdownWriter::cell)
                    .collect(Collectors.joining(" | ", "| ", " |")));
            if (row == 0) {
                line("|" + " --- |".repeat(table.rows().getFirst().size()));
            }
        }
        line("");
        remark(table.remark());
    }

    private void chart(Content.Chart chart) {
        line("|  | " + cell(chart.quantity()) + " |").line("| --- | --- |");
        chart.bars().forEach(
                bar -> line("| " + link(bar.label(), bar.link()) + " | " + cell((bar.words() + " " + bar.source()).strip()) + " |"));
        line("");
        remark(chart.remark());
    }

    private void remark(String remark) {
        if (!remark.isEmpty()) {
            line("*" + escape(remark) + "*").line("");
        }
    }

    private static String cell(String text) {
        return escape(text).replace("\n", "<br />");
    }

    private void card(Content.Card card) {
        String date = card.stop().date().isEmpty() ? card.stop().kind() : card.stop().kind() + " · " + card.stop().date();
        line("**" + link(card.stop().label(), card.stop().link()) + "** " + escape(date)).line("").line(escape(card.summary())).line("");
        list(card.facts().stream().map(fact -> "- " + (fact.name().isEmpty() ? "" : escape(fact.name()) + ": ")
                + escape((fact.value() + " " + fact.source()).strip())).toList());
    }

    private void claim(Slide.Claim claim) {
        line("> " + escape(claim.text())).line(">")
                .line("> " + link(claim.holder(), claim.link()) + (claim.mark().isEmpty() ? "" : " · *" + escape(claim.mark()) + "*"))
                .line("");
        list(claim.answers().stream().map(answer -> "- *" + escape(answer.relation()) + "*: " + link(answer.text(), answer.link()))
                .toList());
    }

    private static String reference(Slide.Reference reference) {
        return reference.number() + ". " + link(reference.title(), reference.link()) + " · " + escape(reference.detail())
                + (reference.record().isEmpty() ? "" : " <" + reference.record() + ">");
    }

    private void list(List<String> lines) {
        if (!lines.isEmpty()) {
            lines.forEach(this::line);
            line("");
        }
    }

    private MarkdownWriter line(String line) {
        text.append(line).append('\n');
        return this;
    }

    private static String link(String label, String address) {
        return address.isEmpty() ? escape(label) : "[" + escape(label) + "](" + address.replace("(", "%28").replace(")", "%29") + ")";
    }

    /// Text whose characters mean nothing to Markdown.
    private static String escape(String text) {
        String[] languages = Both.under(text.replace(String.valueOf(Both.BESIDE), Both.SLASH));
        String first = languages[0].replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
        return languages.length == 1 ? first : first + "<br />" + escape(languages[1]);
    }

    /// Text that cannot end a comment.
    private static String comment(String text) {
        return Both.plain(text).replace("--", "– ").replace(">", "›");
    }

    private static String quoted(String text) {
        return "\"" + Both.plain(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
