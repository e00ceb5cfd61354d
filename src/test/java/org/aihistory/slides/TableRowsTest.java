package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How tables are set: what is short stays in one line, whatever stands beside it.
class TableRowsTest {

    private static final String LONG = "a setting that is described in far more words than a line of any table holds, and goes on "
            .repeat(3);

    @Test
    void onlyTheWidestColumnsGiveWay() {
        List<List<String>> cells = List.of(List.of("of", "quantity", "setting", "value"),
                List.of("Llama 3.1", "number of parameters", LONG, "405 billion parameters"),
                List.of("Llama 3.1", "number of parameters", "8B", "8 billion parameters"));
        for (TableRows choice : TableRows.choices(cells, false, Stage.COLUMN)) {
            assertThat(choice.widths().stream().mapToDouble(Double::doubleValue).sum()).isBetween(Stage.COLUMN - 0.01, Stage.COLUMN + 0.01);
            assertThat(choice.heights().getLast()).isEqualTo(choice.type().line() + 2 * choice.pad());
        }
    }

    @Test
    void aColumnOfLongTextsHasNoLessRoomThanItsNeighboursNeed() {
        List<List<String>> cells = new java.util.ArrayList<>(List.of(List.of("thing", "passage", "register", "number")));
        cells.add(List.of("Llama 3.1", LONG, "machine summary, of a text", "405,000,000,000"));
        for (int i = 0; i < 8; i++) {
            cells.add(List.of("Megatron-Turing NLG", LONG, "primary", "530,000,000,000"));
        }
        assertThat(TableRows.choices(cells, false, Stage.COLUMN))
                .allSatisfy(choice -> assertThat(choice.widths().get(1))
                        .isEqualTo(choice.widths().stream().mapToDouble(w -> w).max().orElse(0)));
    }

    @Test
    void theNamesOfPropertiesAreNotBrokenWhereThereIsRoom() {
        List<List<String>> cells = List.of(List.of("artifact", "Llama 3.1"), List.of("number of layers \u00b7 405B", "126 layers"));
        assertThat(TableRows.choices(cells, true, Stage.COLUMN))
                .allSatisfy(choice -> assertThat(choice.heights().getLast()).isEqualTo(choice.type().line() + 2 * choice.pad()));
    }
}
