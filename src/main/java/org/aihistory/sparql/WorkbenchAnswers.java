package org.aihistory.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.aihistory.knowledge.Answer;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.PublicQueries;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.springframework.stereotype.Component;

/// Answers of the workbench under the public limits. The last few are kept for a minute, so that another view, order or page of the same answer does not
/// run its query again.
@Component
class WorkbenchAnswers {

    private static final int KEPT = 12;

    private final PublicQueries queries;
    private final ClientBudget budget;
    private final Cache<Question, Asked> answers = Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(Duration.ofMinutes(1)).build();

    WorkbenchAnswers(PublicQueries queries, ClientBudget budget) {
        this.queries = queries;
        this.budget = budget;
    }

    private record Question(String release, String text) {
    }

    /// @throws org.aihistory.model.KnowledgeException as the endpoint refuses
    Asked ask(String text, Knowledge knowledge, String client) {
        Question question = new Question(knowledge.releaseId(), text);
        Asked known = answers.getIfPresent(question);
        if (known != null) {
            return known;
        }
        Query query = queries.guard().check(text);
        long start = System.nanoTime();
        Answer answer = budget.spend(client, () -> queries.answer(knowledge.base(), query, queries.limits().time()));
        Asked asked = new Asked(answer, Duration.ofNanos(System.nanoTime() - start), plan(query));
        answers.put(question, asked);
        return asked;
    }

    private static String plan(Query query) {
        if (query.getQueryPattern() == null) {
            return "";
        }
        return Algebra.optimize(Algebra.compile(query)).toString(query.getPrefixMapping()).strip();
    }
}
