package org.aihistory.sparql.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aihistory.model.Edtf;
import org.aihistory.model.Term;
import org.jspecify.annotations.Nullable;

/// What a column holds, as far as a view cares.
enum Role {
    /// things of ours
    THING,
    /// dates: EDTF, xsd:date, gYearMonth, gYear
    DATE,
    /// numbers
    NUMBER,
    /// anything else
    TEXT;

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final Set<String> DATES = Set.of(Edtf.DATATYPE, XSD + "date", XSD + "gYear", XSD + "gYearMonth", XSD + "dateTime");
    private static final Set<String> NUMBERS = Set.of(XSD + "integer", XSD + "decimal", XSD + "double", XSD + "float", XSD + "int",
            XSD + "long", XSD + "nonNegativeInteger", XSD + "positiveInteger");
    private static final int DAY = 10;

    static Role of(List<Cell> cells) {
        if (!cells.isEmpty() && cells.stream().allMatch(cell -> !cell.thing().isEmpty())) {
            return THING;
        }
        if (!cells.isEmpty() && cells.stream().allMatch(cell -> isOf(cell, DATES))) {
            return DATE;
        }
        return !cells.isEmpty() && cells.stream().allMatch(cell -> isOf(cell, NUMBERS)) ? NUMBER : TEXT;
    }

    private static boolean isOf(Cell cell, Set<String> datatypes) {
        return cell.term() instanceof Term.Literal(String _, String datatype, String _) && datatypes.contains(datatype);
    }

    /// The date in a cell, where there is one: also of a year written as a number or a text.
    static Optional<Edtf> date(@Nullable Cell cell) {
        if (cell == null || !(cell.term() instanceof Term.Literal(String value, String datatype, String _))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Edtf.parse(datatype.equals(XSD + "dateTime") ? value.substring(0, Math.min(DAY, value.length())) : value));
        } catch (IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }

    /// The number in a cell, where there is one.
    static Optional<Double> number(@Nullable Cell cell) {
        if (cell == null || !isOf(cell, NUMBERS)) {
            return Optional.empty();
        }
        try {
            double value = Double.parseDouble(cell.text());
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
