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

    /// Whether the first claim fits into a room together with its answers.
    boolean begins(List<ClaimCard> cards, Box room) {
        return claims(cards).stream().limit(1).allMatch(claim -> ClaimPanels.place(List.of(claim), room).isPresent());
    }

    /// The claims by slide; the first slide may have less room than the others, and must hold the first claim or a part of it.
    List<List<Slide.Claim>> pages(List<ClaimCard> cards, Box first, Box rest) {
        List<List<Slide.Claim>> pages = new ArrayList<>();
        List<Slide.Claim> page = new ArrayList<>();
        for (Slide.Claim claim : claims(cards).stream().flatMap(claim -> parts(claim, rest).stream()).toList()) {
            List<Slide.Claim> longer = new ArrayList<>(page);
            longer.add(claim);
            if (!page.isEmpty() && ClaimPanels.place(longer, pages.isEmpty() ? first : rest).isEmpty()) {
                pages.add(List.copyOf(page));
                page.clear();
            }
            page.add(claim);
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    /// A claim, repeated with a part of its answers where not all of them fit on one slide.
    private static List<Slide.Claim> parts(Slide.Claim claim, Box room) {
        if (claim.answers().size() < 2 || ClaimPanels.place(List.of(claim), room).isPresent()) {
            return List.of(claim);
        }
        int middle = claim.answers().size() / 2;
        List<Slide.Claim> parts = new ArrayList<>(parts(claim.with(claim.answers().subList(0, middle)), room));
        parts.addAll(parts(claim.with(claim.answers().subList(middle, claim.answers().size())), room));
        return parts;
    }

    /// Who holds a claim, of what kind it is and when it was stated.
    String holder(ClaimCard claim) {
        List<String> parts = new ArrayList<>();
        parts.add(names(claim.holders()));
        parts.add(setting.in(claim.kind()));
        if (!claim.statedOn().isEmpty()) {
            parts.add(DateWords.of(Edtf.parse(claim.statedOn()), setting.language()));
        }
        String numbers = SourceLines.numbers(claim.statedIn());
        return String.join(" · ", parts) + (numbers.isEmpty() ? "" : " " + numbers);
    }

    /// A claim as a name with its holder: `One thing or two (Nick)`.
    String briefly(ClaimCard claim) {
        return setting.word("slides.claim.brief", setting.in(claim.label()), names(claim.holders()));
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
                claims.add(new Slide.Claim(setting.in(card.text()), holder(card), setting.address(card.page()),
                        card.disputed() ? setting.word("slides.disputed") : "", answers));
            }
        }
        return claims;
    }

    private static long answers(ClaimCard card) {
        return card.stances().stream().filter(Stance::incoming).count();
    }

    private Slide.Answer answer(Stance stance) {
        String name = stance.relation().en().replace(' ', '-');
        String relation = setting.word((stance.incoming() ? "slides.stance.in." : "slides.stance.out.") + name, names(stance.holders()));
        return new Slide.Answer(relation, setting.in(stance.text()), stance.against(), setting.address(stance.page()));
    }

    private String names(List<Text> holders) {
        return setting.words().names(holders.stream().map(setting::in).toList());
    }
}
