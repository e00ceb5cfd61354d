package org.aihistory.picture;

import java.util.List;

/// What a picture without a drawing holds, from top to bottom: for paths, comparisons, cards and claims.
public record Sheet(List<Block> blocks) {

    public Sheet {
        blocks = List.copyOf(blocks);
    }

    /// One part.
    public sealed interface Block {

        /// A thing with its mark.
        ///
        /// @param detail beside its name, in a quieter tone
        record Thing(String shape, String token, String label, String detail) implements Block {
        }

        /// A paragraph.
        record Words(String text, Tone tone) implements Block {
        }

        /// A sentence between two things, or a statement with a line at its side.
        ///
        /// @param token colour of the line; empty for a quiet one
        record Beside(String text, String detail, String token) implements Block {
        }

        /// A table; the first row is its head, the first column names the rows.
        record Table(List<List<String>> rows) implements Block {
        }
    }

    /// How a paragraph sounds.
    public enum Tone {
        /// what is said
        PLAIN,
        /// larger, for the sentence that matters most
        LARGE,
        /// who says it, where
        QUIET
    }
}
