package org.aihistory.sparql;

import java.util.List;
import java.util.Locale;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.picture.Caption;
import org.aihistory.sparql.view.AnswerTable;
import org.aihistory.sparql.view.Cells;
import org.aihistory.sparql.view.Directive;
import org.aihistory.sparql.view.TableWindow;
import org.aihistory.sparql.view.ViewName;
import org.aihistory.sparql.view.Views;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Asks a query and puts into the model what the fragment `sparql/answer` shows: the answer in its view, or the mistake.
@Component
class DrawnAnswers {

    private final WorkbenchAnswers answers;
    private final Refusals refusals;
    private final Messages messages;
    private final Links links;

    DrawnAnswers(WorkbenchAnswers answers, Refusals refusals, Messages messages, Links links) {
        this.answers = answers;
        this.refusals = refusals;
        this.messages = messages;
        this.links = links;
    }

    /// A query of a reader.
    ///
    /// @param text whole, with prefixes
    /// @param usual the view where neither the reader nor the query chooses
    /// @param client address of the reader, whose budget pays
    record Question(String text, Wish wish, ViewName usual, String client) {
    }

    /// Asks, and puts the drawn answer or the refusal into the model.
    ///
    /// @return the HTTP status: 200, or that of the refusal
    int draw(Question question, Knowledge knowledge, Reader reader, Model model) {
        Directive directive = Directive.in(question.text());
        TableWindow window = question.wish().window();
        model.addAttribute("text", question.text());
        model.addAttribute("views", List.of(ViewName.values()));
        model.addAttribute("window", window);
        model.addAttribute("byHand", question.wish().byHand());
        try {
            Asked asked = answers.ask(question.text(), knowledge, question.client());
            AnswerTable table = asked.table(Cells.of(knowledge, reader.data()));
            ViewName view = ViewName.of(question.wish().byHand()).or(directive::named).orElse(question.usual());
            Views views = new Views(knowledge, reader.data(), caption(reader), links::to);
            model.addAttribute("asked", asked);
            model.addAttribute("seconds", String.format(Locale.ROOT, "%.2f", asked.took().toMillis() / 1000.0));
            model.addAttribute("table", table);
            model.addAttribute("unknownView", !directive.view().isEmpty() && directive.named().isEmpty() ? directive.view() : null);
            model.addAttribute("drawn", asked.truth() == null ? views.draw(table, view, directive, window) : null);
            return 200;
        } catch (KnowledgeException refused) {
            refusals.log(refused);
            model.addAttribute("mistake", Mistake.of(refused, refusals.sentence(refused, reader.ui()), question.text()));
            return refused.problem().status();
        }
    }

    private Caption caption(Reader reader) {
        return new Caption(messages.text(reader.ui(), "sparql.picture"), messages.text(reader.ui(), "sparql.picture.about"),
                messages.text(reader.ui(), "explore.more"), "");
    }
}
