package org.aihistory.sparql;

import java.util.List;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.web.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What is said when a query is refused: one sentence, its values in the reader's language.
@Component
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final Messages messages;

    Refusals(Messages messages) {
        this.messages = messages;
    }

    /// The values that the sentence of the problem names; a bare number of a limit becomes rows or triples, what the parser
    /// found becomes words.
    List<String> arguments(KnowledgeException refused, Language language) {
        List<String> arguments = refused.arguments();
        if (refused.problem() == Problem.ANSWER_TOO_LARGE && arguments.getFirst().chars().allMatch(Character::isDigit)) {
            return List.of(messages.text(language, "sparql.limit.rows", Integer.valueOf(arguments.getFirst())));
        }
        if (refused.problem() == Problem.BAD_QUERY && arguments.size() == 3) {
            return List.of(arguments.get(0), arguments.get(1), ErrorWords.of(arguments.get(2), messages, language));
        }
        return arguments;
    }

    String sentence(KnowledgeException refused, Language language) {
        return messages.text(language, "problem." + refused.problem() + ".detail", arguments(refused, language).toArray());
    }

    /// Logs what is our fault; what a reader did is not logged.
    void log(KnowledgeException refused) {
        if (refused.problem().status() >= 500 && refused.problem() != Problem.QUERY_TIMEOUT) {
            LOG.warn("{} for a query", refused.getMessage(), refused.getCause());
        }
    }
}
