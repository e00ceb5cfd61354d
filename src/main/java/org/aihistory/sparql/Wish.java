package org.aihistory.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.aihistory.sparql.view.TableWindow;

/// What a form says about the answer: of several values the last one counts, since a button stands after the field that keeps its value.
///
/// @param run `true` keeps view and order, `fresh` begins anew
record Wish(List<String> run, List<String> view, List<String> sort, List<String> filter, List<String> page) {

    private static final int ROWS = 50;

    static Wish of(HttpServletRequest request) {
        return new Wish(values(request, "run"), values(request, "view"), values(request, "sort"), values(request, "filter"),
                values(request, "page"));
    }

    boolean runs() {
        return !run.isEmpty() && !run.getLast().equals("false");
    }

    /// The view chosen by hand, empty for none.
    String byHand() {
        return chosen(view);
    }

    TableWindow window() {
        String number = chosen(page);
        return new TableWindow(chosen(sort), chosen(filter), number.matches("\\d{1,5}") ? Integer.parseInt(number) : 1, ROWS);
    }

    private String chosen(List<String> values) {
        boolean fresh = !run.isEmpty() && run.getLast().equals("fresh");
        return fresh || values.isEmpty() ? "" : values.getLast();
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }
}
