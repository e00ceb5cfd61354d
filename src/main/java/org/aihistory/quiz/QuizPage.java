package org.aihistory.quiz;

import java.util.List;
import org.aihistory.web.evidence.Passage;

/// A quiz as its page shows it.
///
/// @param marked whether answers were given and are marked
/// @param right how many rows are answered rightly
/// @param rows how many there are
/// @param plan the same quiz as the plan of a deck, as JSON
record QuizPage(Quiz quiz, List<Item> items, boolean marked, int right, int rows, String plan) {

    QuizPage {
        items = List.copyOf(items);
    }

    /// One question.
    ///
    /// @param number from 1
    record Item(int number, Question question, List<Line> lines) {
    }

    /// One row with what the reader answered.
    ///
    /// @param field name of its field in the form
    /// @param given index of the option that was chosen, -1 for none
    record Line(Question.Row row, String field, int given) {

        /// Whether the answer is the right one.
        public boolean isRight() {
            return given == row.right();
        }

        public List<Passage> passages() {
            return row.passages();
        }
    }
}
