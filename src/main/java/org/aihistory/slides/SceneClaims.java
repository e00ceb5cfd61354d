package org.aihistory.slides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edtf;
import org.aihistory.model.Telling.ClaimCard;
import org.aihistory.model.Telling.Stance;
import org.aihistory.model.Text;

/// Sets the claims of a scene on slides: each with those that answer it, no claim twice.
final class SceneClaims {

    private static final int MOST_ANSWERS = 3;

    private final DeckSetting setting;

    SceneClaims(DeckSetting setting) {
        this.setting = setting;
    }

    /// The claims in parts that fit on a slide each: one repeated with a part of its answers where not all of them fit. The first of two numbers is the
    /// place of the claim; its answers are those from the second number to the third.
    List<int[]> parts(List<ClaimCard> cards, Box room) {
        List<Slide.Claim> claims = claims(cards);
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            divide(claims.get(i), i, 0, claims.get(i).answers().size(), room, parts);
        }
        return parts;
    }

    private static void divide(Slide.Claim claim, int place, int from, int to, Box room, List<int[]> parts) {
        if (to - from < 2 || fits(List.of(claim.with(claim.answers().subList(from, to))), room)) {
            parts.add(new int[]{place, from, to});
            return;
        }
        int middle = (from + to) / 2;
        divide(claim, place, from, middle, room, parts);
        divide(claim, place, middle, to, room, parts);
    }

    /// These parts as they stand on a slide.
    List<Slide.Claim> shown(List<ClaimCard> cards, List<int[]> parts) {
        List<Slide.Claim> claims = claims(cards);
        return parts.stream().map(part -> claims.get(part[0]).with(claims.get(part[0]).answers().subList(part[1], part[2]))).toList();
    }

    static boolean fits(List<Slide.Claim> claims, Box room) {
        return ClaimPanels.place(claims, room).isPresent();
    }

    /// Who holds a claim, of what kind it is and when it was stated.
    String holder(ClaimCard claim) {
        String numbers = SourceLines.numbers(claim.statedIn());
        return setting.beside(one -> {
            List<String> parts = new ArrayList<>();
            parts.add(names(claim.holders(), one));
            parts.add(one.in(claim.kind()));
            if (!claim.statedOn().isEmpty()) {
                parts.add(DateWords.of(Edtf.parse(claim.statedOn()), one.language()));
            }
            return String.join(" · ", parts) + (numbers.isEmpty() ? "" : " " + numbers);
        });
    }

    /// A claim as a name with its holder: `One thing or two (Nick)`.
    String briefly(ClaimCard claim) {
        return setting.beside(one -> one.word("slides.claim.brief", one.in(claim.label()), names(claim.holders(), one)));
    }

    /// How other claims stand to one, by their names, for the notes.
    String stances(ClaimCard claim) {
        return claim.stances().stream().map(stance -> relation(stance) + ": " + setting.in(stance.label()))
                .collect(Collectors.joining(setting.word("slides.semicolon")));
    }

    private List<Slide.Claim> claims(List<ClaimCard> cards) {
        Set<String> here = cards.stream().map(ClaimCard::iri).collect(Collectors.toSet());
        Set<String> said = new LinkedHashSet<>();
        List<Slide.Claim> claims = new ArrayList<>();
        for (ClaimCard card : cards.stream().sorted(Comparator.comparingLong(SceneClaims::answers).reversed()).toList()) {
            if (said.add(card.iri())) {
                List<Slide.Answer> answers = card.stances().stream().filter(stance -> here.contains(stance.iri()) || stance.against())
                        .sorted(Comparator.comparing(stance -> !here.contains(stance.iri()))).filter(stance -> !said.contains(stance.iri()))
                        .limit(MOST_ANSWERS).filter(stance -> said.add(stance.iri())).map(this::answer).toList();
                claims.add(new Slide.Claim(setting.sentences(card.text()), holder(card), setting.address(card.page()),
                        card.disputed() ? setting.first().word("slides.disputed") : "", answers));
            }
        }
        return claims;
    }

    private static long answers(ClaimCard card) {
        return card.stances().stream().filter(Stance::incoming).count();
    }

    private Slide.Answer answer(Stance stance) {
        return new Slide.Answer(relation(stance), setting.sentences(stance.text()), stance.against(), setting.address(stance.page()));
    }

    private String relation(Stance stance) {
        String key = (stance.incoming() ? "slides.stance.in." : "slides.stance.out.") + stance.relation().en().replace(' ', '-');
        return setting.beside(one -> one.word(key, names(stance.holders(), one)));
    }

    private static String names(List<Text> holders, DeckSetting one) {
        return one.words().names(holders.stream().map(one::in).toList());
    }
}
