package org.aihistory.quiz;

import java.util.List;
import java.util.stream.Stream;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Passage;

/// One question: rows to be answered, each by one of the options.
///
/// @param kind what is asked
/// @param rows things to order, one claim, or ideas to match
/// @param options places in order, holders, or works; in the order in which they are offered
/// @param shows IRIs of what a picture of the answer shows
record Question(Sort kind, List<Row> rows, List<Option> options, List<String> shows) {

    Question {
        rows = List.copyOf(rows);
        options = List.copyOf(options);
        shows = List.copyOf(shows);
    }

    /// Name of the query that gives the right answers.
    public String query() {
        return switch (kind) {
            case ORDER -> "quiz/dates";
            case HOLDER -> "evidence/claims";
            case MATCH -> "quiz/introductions";
        };
    }

    /// The variable of that query and the thing of each row, in turn, for the address of the workbench.
    public List<String> queried() {
        String variable = switch (kind) {
            case ORDER -> "thing";
            case HOLDER -> "claim";
            case MATCH -> "idea";
        };
        return rows.stream().flatMap(row -> Stream.of(variable, row.name())).toList();
    }

    /// What is asked.
    enum Sort {
        /// which came first
        ORDER,
        /// who holds a claim
        HOLDER,
        /// which idea was introduced in which work
        MATCH;

        /// Last part of message keys.
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// A row with its right answer.
    ///
    /// @param right index of the option
    /// @param value what the answer rests on: the date with the name of its property; empty in both languages for none
    record Row(Text label, String page, int right, Text value, List<Passage> passages) {

        Row {
            passages = List.copyOf(passages);
        }

        /// Its thing by prefix, `idea:kolmogorov-complexity`, from its address.
        String name() {
            String slug = page.substring(page.lastIndexOf('/') + 1);
            return page.startsWith("/claims/")
                    ? "claim:" + slug
                    : page.substring("/page/".length(), page.lastIndexOf('/')) + ":" + slug;
        }
    }

    /// A possible answer.
    ///
    /// @param page address, empty for a place in an order
    record Option(Text label, String page) {
    }
}
