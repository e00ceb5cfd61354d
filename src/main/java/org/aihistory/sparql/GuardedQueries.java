package org.aihistory.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.aihistory.knowledge.Answer;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.PublicQueries;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;

/// Fuseki's query operation with our rules: the guard admits the text, the form of the answer is agreed before anything runs, the release is that of the
/// request, and the answer is written whole. What goes wrong is left as a [KnowledgeException] in the request, for the gate to say.
class GuardedQueries extends SPARQL_QueryDataset {

    private static final String OUTCOME = GuardedQueries.class.getName();

    private final PublicQueries queries;
    private final java.util.function.Function<HttpServletRequest, Knowledge> knowledge;

    GuardedQueries(PublicQueries queries, java.util.function.Function<HttpServletRequest, Knowledge> knowledge) {
        this.queries = queries;
        this.knowledge = knowledge;
    }

    /// What came of a request: an answer to send or a reason why there is none.
    sealed interface Outcome {

        /// What this operation left in the request; [Unknown] where it never came to work.
        static Outcome of(HttpServletRequest request) {
            return request.getAttribute(OUTCOME) instanceof Outcome outcome ? outcome : new Unknown();
        }

        /// A whole answer.
        record Whole(String contentType, ByteBuffer bytes) implements Outcome {
        }

        /// A refusal.
        record Refused(KnowledgeException reason) implements Outcome {
        }

        /// Fuseki answered by itself.
        record Unknown() implements Outcome {
        }
    }

    @Override
    protected void executeBody(HttpAction action) {
        leaveOutcome(action.getRequest(), () -> answer(body(action.getRequest()), action));
    }

    @Override
    protected void execute(String queryString, HttpAction action) {
        leaveOutcome(action.getRequest(), () -> answer(queryString, action));
    }

    private static void leaveOutcome(HttpServletRequest request, java.util.function.Supplier<Outcome> work) {
        try {
            request.setAttribute(OUTCOME, work.get());
        } catch (KnowledgeException refused) {
            request.setAttribute(OUTCOME, new Outcome.Refused(refused));
        }
    }

    private Outcome answer(String text, HttpAction action) {
        HttpServletRequest request = action.getRequest();
        Query query = overProtocolDataset(queries.guard().check(text), action);
        AnswerForm.Chosen chosen = AnswerForm.of(query, request.getHeader("Accept"), format(request))
                .orElseThrow(() -> new KnowledgeException(Problem.NOT_ACCEPTABLE));
        Answer answer = queries.answer(knowledge.apply(request).base(), query, time(request));
        byte[] bytes = new AnswerWriter(queries.limits().answerBytes()).write(answer, query, chosen.form());
        String charset = chosen.form().isXml() ? "" : ";charset=utf-8";
        return new Outcome.Whole(chosen.type() + charset, ByteBuffer.wrap(bytes));
    }

    private String body(HttpServletRequest request) {
        int limit = queries.limits().textBytes();
        try (InputStream in = request.getInputStream()) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new KnowledgeException(Problem.QUERY_TOO_LARGE, Integer.toString(limit));
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new KnowledgeException(Problem.BAD_REQUEST, notUtf8, "query", "UTF-8");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// `default-graph-uri` and `named-graph-uri` of the protocol go before FROM and FROM NAMED of the query. They name graphs here and fetch nothing.
    private static Query overProtocolDataset(Query query, HttpAction action) {
        DatasetDescription description = SPARQLProtocol.getDatasetDescription(action, query);
        if (description == null) {
            return query;
        }
        List<String> defaults = List.copyOf(description.getDefaultGraphURIs());
        List<String> named = List.copyOf(description.getNamedGraphURIs());
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        defaults.forEach(query::addGraphURI);
        named.forEach(query::addNamedGraphURI);
        return query;
    }

    private static @org.jspecify.annotations.Nullable String format(HttpServletRequest request) {
        for (String name : List.of("format", "output", "results")) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    /// The time that the reader asked for, in seconds; it can only be shorter than ours.
    private Duration time(HttpServletRequest request) {
        String seconds = request.getParameter("timeout");
        if (seconds == null || seconds.isBlank()) {
            return queries.limits().time();
        }
        try {
            BigDecimal asked = new BigDecimal(seconds.strip()).min(BigDecimal.valueOf(queries.limits().time().toSeconds()));
            return Duration.ofMillis(Math.max(1, asked.movePointRight(3).longValue()));
        } catch (NumberFormatException wrong) {
            throw new KnowledgeException(Problem.BAD_REQUEST, wrong, "timeout", "1–" + queries.limits().time().toSeconds());
        }
    }
}
