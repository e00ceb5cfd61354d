package org.aihistory.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.quiz.Question.Option;
import org.aihistory.quiz.Question.Sort;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Passages;

/// "Which idea was introduced in which work?": only ideas with one such work, and no work of another row that is joined to the idea in any way.
final class MatchQuestions {

    private static final int MOST = 4;
    private static final int LEAST = 3;

    private final Knowledge knowledge;
    private final Passages passages;

    MatchQuestions(Knowledge knowledge, Passages passages) {
        this.knowledge = knowledge;
        this.passages = passages;
    }

    /// An idea with the one work in which it was introduced.
    private record Pair(Entity idea, Entity work, List<Passage> stated) {
    }

    List<Question> of(Topic topic, Random chance) {
        List<Pair> pairs = new ArrayList<>(topic.things().stream().flatMap(thing -> pair(thing).stream()).toList());
        Collections.shuffle(pairs, chance);
        List<Question> questions = new ArrayList<>();
        while (pairs.size() >= LEAST) {
            List<Pair> chosen = new ArrayList<>();
            pairs.stream().filter(one -> chosen.size() < MOST && chosen.stream().allMatch(other -> apart(one, other))).forEach(chosen::add);
            if (chosen.size() < LEAST) {
                break;
            }
            pairs.removeAll(chosen);
            questions.add(question(chosen, chance));
        }
        return questions;
    }

    private Optional<Pair> pair(Entity thing) {
        if (!thing.kind().equals("idea")) {
            return Optional.empty();
        }
        List<Row> rows = knowledge.base().select("quiz/introductions", Map.of("idea", Term.iri(thing.iri())));
        List<String> works = rows.stream().map(row -> row.get("work")).distinct().toList();
        if (works.size() != 1) {
            return Optional.empty();
        }
        return knowledge.snapshot().entity(works.getFirst()).filter(work -> work.kind().equals("work") && !alike(thing, work))
                .map(work -> new Pair(thing, work, passages.of(knowledge, rows.stream().map(row -> row.get("passage")).toList())));
    }

    /// A work with the name of the idea gives the answer away.
    private static boolean alike(Entity idea, Entity work) {
        return work.label().en().equalsIgnoreCase(idea.label().en()) || work.label().zh().equals(idea.label().zh());
    }

    private boolean apart(Pair one, Pair other) {
        return !one.work().equals(other.work()) && !joined(one.idea(), other.work()) && !joined(other.idea(), one.work());
    }

    private boolean joined(Entity idea, Entity work) {
        return knowledge.snapshot().edges(idea.iri()).stream().anyMatch(edge -> edge.other(idea.iri()).equals(work.iri()));
    }

    private static Question question(List<Pair> chosen, Random chance) {
        List<Entity> works = new ArrayList<>(chosen.stream().map(Pair::work).sorted(Comparator.comparing(Entity::iri)).toList());
        Collections.shuffle(works, chance);
        List<Question.Row> rows = chosen.stream().map(pair -> new Question.Row(pair.idea().label(), pair.idea().page(),
                works.indexOf(pair.work()), new Text("", ""), pair.stated())).toList();
        List<String> shows = new ArrayList<>();
        chosen.forEach(pair -> shows.addAll(List.of(pair.idea().iri(), pair.work().iri())));
        return new Question(Sort.MATCH, rows, works.stream().map(work -> new Option(work.label(), work.page())).toList(), shows);
    }
}
