package org.aihistory.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.claims.Debates.Debate;
import org.aihistory.model.Language;
import org.aihistory.picture.ArgumentMap;
import org.aihistory.picture.ArgumentSvg;
import org.aihistory.picture.Caption;
import org.aihistory.picture.Theme;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Things;
import org.springframework.stereotype.Component;

/// Draws debates as argument maps and says the same line by line.
@Component
class ArgumentPictures {

    private final Messages messages;
    private final Links links;

    ArgumentPictures(Messages messages, Links links) {
        this.messages = messages;
        this.links = links;
    }

    /// A debate as a picture and as lines.
    ///
    /// @param svg the element
    /// @param lines every stance in the picture
    /// @param slug of the claim in the middle
    record Drawn(String slug, String svg, List<Line> lines) {
    }

    /// One stance.
    record Line(Claim from, String link, Claim to) {
    }

    Drawn of(Debate debate, Reader reader) {
        List<Line> lines = lines(debate);
        return new Drawn(Things.slug(debate.root().iri()),
                ArgumentSvg.element(map(debate, lines, reader, links::to), new Caption(title(debate, reader), "", "", "")), lines);
    }

    /// The picture as an SVG file of its own, with addresses that hold anywhere.
    String file(Debate debate, Reader reader, Theme theme) {
        String how = messages.text(reader.ui(), "debates.map.how");
        return ArgumentSvg.file(map(debate, lines(debate), reader, links::absolute), theme,
                new Caption(title(debate, reader), how, "", messages.text(reader.ui(), "debates.credit")));
    }

    private static List<Line> lines(Debate debate) {
        Set<String> shown = debate.claims().stream().map(Claim::iri).collect(Collectors.toCollection(HashSet::new));
        return debate.claims().stream()
                .flatMap(from -> from.says().stream().filter(stance -> shown.contains(stance.claim().iri()))
                        .flatMap(stance -> claim(debate, stance.claim().iri()).map(to -> new Line(from, stance.link(), to))))
                .toList();
    }

    private ArgumentMap map(Debate debate, List<Line> lines, Reader reader, UnaryOperator<String> linked) {
        List<ArgumentMap.Claim> cards = debate.claims().stream().map(claim -> new ArgumentMap.Claim(claim.iri(), linked.apply(claim.page()),
                claim.label().in(reader.data()), note(claim, reader.data()), claim.contested())).toList();
        return ArgumentMap.of(debate.root().iri(), cards, lines.stream().map(line -> stance(line, reader)).toList());
    }

    private String title(Debate debate, Reader reader) {
        return messages.text(reader.ui(), "debates.map", debate.root().label().in(reader.data()));
    }

    private static Stream<Claim> claim(Debate debate, String iri) {
        return debate.claims().stream().filter(claim -> claim.iri().equals(iri));
    }

    private static String note(Claim claim, Language language) {
        String holders = claim.holders().stream().map(holder -> holder.label().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
        String year = Facets.year(claim);
        return Stream.of(holders, year).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private ArgumentMap.Stance stance(Line line, Reader reader) {
        String word = messages.text(reader.ui(), "claim.says." + line.link());
        String sentence = line.from().label().in(reader.data()) + " — " + word + " → " + line.to().label().in(reader.data());
        return new ArgumentMap.Stance(line.from().iri(), line.to().iri(), line.link(), word, sentence);
    }
}
