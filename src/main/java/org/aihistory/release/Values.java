package org.aihistory.release;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.aihistory.model.Edtf;
import org.apache.jena.graph.Node;

/// How two values of one property compare: dates by their bounds, numbers by value, everything else as terms.
final class Values {

    /// Of two values that mean the same, the first in this order is held: the one without doubt, then by text.
    static final Comparator<Node> ORDER = Comparator.comparing((Node value) -> date(value).map(Values::isDoubtful).orElse(false))
            .thenComparing((Node value) -> value.toString());

    private Values() {
    }

    /// Whether all that the second value can mean is something the first can mean.
    static boolean contains(Node wide, Node narrow) {
        Optional<Edtf> wideDate = date(wide);
        Optional<Edtf> narrowDate = date(narrow);
        if (wideDate.isPresent() && narrowDate.isPresent()) {
            return wideDate.get().contains(narrowDate.get());
        }
        Optional<BigDecimal> wideNumber = number(wide);
        Optional<BigDecimal> narrowNumber = number(narrow);
        if (wideNumber.isPresent() && narrowNumber.isPresent()) {
            return wideNumber.get().compareTo(narrowNumber.get()) == 0;
        }
        return wide.equals(narrow);
    }

    /// Whether neither contains the other.
    static boolean disagree(Node one, Node other) {
        return !contains(one, other) && !contains(other, one);
    }

    /// The date of an EDTF literal; empty for other terms and for what is no date.
    static Optional<Edtf> date(Node value) {
        if (!value.isLiteral() || !value.getLiteralDatatypeURI().equals(Edtf.DATATYPE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Edtf.parse(value.getLiteralLexicalForm()));
        } catch (IllegalArgumentException reportedByACheck) {
            return Optional.empty();
        }
    }

    private static boolean isDoubtful(Edtf date) {
        return date.uncertain() || date.approximate();
    }

    /// The number of a numeric literal; empty for other terms.
    static Optional<BigDecimal> number(Node value) {
        if (!value.isLiteral() || !(value.getLiteral().isWellFormed() && value.getLiteralValue() instanceof Number)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(value.getLiteralLexicalForm()));
        } catch (NumberFormatException infinite) {
            return Optional.empty();
        }
    }
}
