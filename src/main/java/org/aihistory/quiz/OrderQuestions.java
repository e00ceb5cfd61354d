package org.aihistory.quiz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.quiz.Question.Option;
import org.aihistory.quiz.Question.Sort;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Passages;

/// "Put these in order": only things whose first dates cannot overlap, are not disputed, and are stated in a passage.
final class OrderQuestions {

    private static final Set<String> KINDS = Set.of("event", "work", "artifact");
    private static final int MOST = 4;
    private static final int LEAST = 3;

    private final Knowledge knowledge;
    private final Passages passages;

    OrderQuestions(Knowledge knowledge, Passages passages) {
        this.knowledge = knowledge;
        this.passages = passages;
    }

    /// A thing with the date that orders it.
    private record Dated(Entity thing, LocalDate first, LocalDate last, Text value, List<Passage> stated) {

        boolean apartFrom(Dated other) {
            return last.isBefore(other.first) || other.last.isBefore(first);
        }
    }

    /// Questions with no thing in two of them.
    List<Question> of(Topic topic, Random chance) {
        List<Dated> dated = new ArrayList<>(topic.things().stream().filter(thing -> KINDS.contains(thing.kind()))
                .flatMap(thing -> dated(thing).stream()).toList());
        Collections.shuffle(dated, chance);
        List<Question> questions = new ArrayList<>();
        while (dated.size() >= LEAST) {
            List<Dated> chosen = new ArrayList<>();
            dated.stream().filter(one -> chosen.size() < MOST && chosen.stream().allMatch(one::apartFrom)).forEach(chosen::add);
            if (chosen.size() < LEAST) {
                break;
            }
            dated.removeAll(chosen);
            questions.add(question(chosen));
        }
        return questions;
    }

    private Optional<Dated> dated(Entity thing) {
        Edtf start = thing.span().start();
        if (start == null || start.earliest() == null || start.latest() == null || thing.span().disputed() || start.uncertain()
                || start.approximate()) {
            return Optional.empty();
        }
        List<Row> rows = knowledge.base().select("quiz/dates", Map.of("thing", Term.iri(thing.iri()))).stream()
                .filter(row -> row.get("value").equals(start.value())).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Text property = knowledge.snapshot().term(rows.getFirst().get("property")).orElse(new Text("", ""));
        Text value = new Text(property.en() + " " + DateWords.of(start, Language.EN),
                property.zh() + " " + DateWords.of(start, Language.ZH));
        List<Passage> stated = passages.of(knowledge, rows.stream().map(row -> row.get("passage")).toList());
        return Optional
                .of(new Dated(thing, Objects.requireNonNull(start.earliest()), Objects.requireNonNull(start.latest()), value, stated));
    }

    private static Question question(List<Dated> chosen) {
        List<Dated> inOrder = chosen.stream().sorted(Comparator.comparing(Dated::first)).toList();
        List<Question.Row> rows = chosen.stream().map(one -> new Question.Row(one.thing().label(), one.thing().page(), inOrder.indexOf(one),
                one.value(), one.stated())).toList();
        List<Option> places = IntStream.rangeClosed(1, chosen.size())
                .mapToObj(place -> new Option(new Text(Integer.toString(place), Integer.toString(place)), "")).toList();
        return new Question(Sort.ORDER, rows, places, inOrder.stream().map(one -> one.thing().iri()).toList());
    }
}
