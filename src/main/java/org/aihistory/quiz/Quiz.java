package org.aihistory.quiz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Passages;

/// The questions of one quiz. The same release, topic, seed and number give the same quiz.
///
/// @param asked how many questions were asked for
/// @param possible how many the topic gives without doubt
record Quiz(Topic topic, long seed, int asked, int possible, List<Question> questions) {

    static final int MOST = 20;

    Quiz {
        questions = List.copyOf(questions);
    }

    static Quiz of(Topic topic, long seed, int asked, Knowledge knowledge, Claims claims, Passages passages) {
        Random chance = new Random(seed * 31 + topic.name().hashCode());
        List<Deque<Question>> sorts = new ArrayList<>();
        sorts.add(new ArrayDeque<>(new OrderQuestions(knowledge, passages).of(topic, chance)));
        sorts.add(new ArrayDeque<>(new HolderQuestions(knowledge, claims, passages).of(topic, chance)));
        sorts.add(new ArrayDeque<>(new MatchQuestions(knowledge, passages).of(topic, chance)));
        int possible = sorts.stream().mapToInt(Deque::size).sum();
        List<Question> questions = new ArrayList<>();
        while (questions.size() < asked && sorts.stream().anyMatch(sort -> !sort.isEmpty())) {
            sorts.stream().filter(sort -> !sort.isEmpty() && questions.size() < asked).forEach(sort -> questions.add(sort.pop()));
        }
        return new Quiz(topic, seed, asked, possible, questions);
    }
}
