package org.aihistory.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Text;
import org.aihistory.quiz.Question.Option;
import org.aihistory.quiz.Question.Sort;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Thing;

/// "Who holds this claim?": only claims with one holder who has a page and is not named in the claim. Nobody is offered as a wrong answer
/// of whom it could be said too: who speaks in its passages, is its topic, or holds a claim that supports it or that it supports.
final class HolderQuestions {

    private static final int OPTIONS = 4;
    private static final int LEAST = 3;

    private final Knowledge knowledge;
    private final Claims claims;
    private final Passages passages;

    HolderQuestions(Knowledge knowledge, Claims claims, Passages passages) {
        this.knowledge = knowledge;
        this.claims = claims;
        this.passages = passages;
    }

    List<Question> of(Topic topic, Random chance) {
        List<Claim> asked = new ArrayList<>(topic.claims().stream().filter(HolderQuestions::fit).toList());
        Collections.shuffle(asked, chance);
        List<Thing> near = holders(topic.claims());
        List<Thing> all = holders(claims.all(knowledge));
        return asked.stream().flatMap(claim -> question(claim, near, all, chance).stream()).toList();
    }

    private static boolean fit(Claim claim) {
        return claim.holders().size() == 1 && claim.holders().getFirst().hasPage() && !claim.passages().isEmpty()
                && !names(claim.text(), claim.holders().getFirst());
    }

    /// Whether a text gives its holder away.
    private static boolean names(Text text, Thing holder) {
        boolean english = Stream.of(holder.label().en().split("[ ·-]")).filter(word -> word.length() > 2)
                .anyMatch(word -> text.en().contains(word));
        boolean chinese = Stream.of(holder.label().zh().split("[ ·・]")).filter(word -> word.length() > 1)
                .anyMatch(word -> text.zh().contains(word));
        return english || chinese;
    }

    /// Everybody with a page who holds one of the claims, once.
    private static List<Thing> holders(List<Claim> claims) {
        Map<String, Thing> holders = new LinkedHashMap<>();
        claims.stream().flatMap(claim -> claim.holders().stream()).filter(Thing::hasPage).sorted(Comparator.comparing(Thing::iri))
                .forEach(holder -> holders.putIfAbsent(holder.iri(), holder));
        return List.copyOf(holders.values());
    }

    private Optional<Question> question(Claim claim, List<Thing> near, List<Thing> all, Random chance) {
        List<Passage> stated = passages.of(knowledge, claim.passages());
        Set<String> kindred = couldSay(claim, stated);
        List<Thing> wrong = new ArrayList<>();
        Stream.of(near, all).forEach(pool -> {
            List<Thing> shuffled = new ArrayList<>(pool);
            Collections.shuffle(shuffled, chance);
            shuffled.stream().filter(one -> wrong.size() < OPTIONS - 1 && !kindred.contains(one.iri()) && !wrong.contains(one))
                    .forEach(wrong::add);
        });
        if (wrong.size() < LEAST - 1) {
            return Optional.empty();
        }
        Thing holder = claim.holders().getFirst();
        List<Thing> options = new ArrayList<>(wrong);
        options.add(chance.nextInt(options.size() + 1), holder);
        Question.Row row = new Question.Row(claim.text(), claim.page(), options.indexOf(holder), new Text("", ""), stated);
        return Optional.of(new Question(Sort.HOLDER, List.of(row),
                options.stream().map(option -> new Option(option.label(), option.page())).toList(), List.of(claim.iri())));
    }

    /// Everybody of whom one could say that the claim is theirs too.
    private Set<String> couldSay(Claim claim, List<Passage> stated) {
        Set<String> speakers = new LinkedHashSet<>();
        claim.holders().forEach(holder -> speakers.add(holder.iri()));
        claim.topics().forEach(topic -> speakers.add(topic.iri()));
        stated.forEach(passage -> passage.chain().forEach(speaker -> speakers.add(speaker.iri())));
        Stream.concat(claim.says().stream(), claim.heard().stream()).filter(stance -> !stance.link().equals("disputes"))
                .forEach(stance -> stance.holders().forEach(holder -> speakers.add(holder.iri())));
        return speakers;
    }
}
