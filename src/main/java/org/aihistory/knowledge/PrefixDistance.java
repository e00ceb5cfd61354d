package org.aihistory.knowledge;

/// How many letters of what was typed are wrong as a beginning of a name: left out, too many, another, or two exchanged.
///
/// Made for names in order: what a name begins with as the one before it did is not compared again.
final class PrefixDistance {

    private final String typed;
    private final int most;
    /// after each letter of the name, the wrong letters for each beginning of what was typed
    private final int[][] rows;
    /// the least number of wrong letters over the beginnings of the name up to each letter
    private final int[] least;
    private String before = "";
    private int filled;
    private boolean hopeless;

    /// @param most beyond so many wrong letters the exact number does not matter
    PrefixDistance(String typed, int most) {
        this.typed = typed;
        this.most = most;
        rows = new int[typed.length() + most + 1][typed.length() + 1];
        least = new int[rows.length];
        for (int at = 0; at <= typed.length(); at++) {
            rows[0][at] = at;
        }
        least[0] = typed.length();
    }

    /// The least number of wrong letters over all beginnings of the name; more than `most` where it is more.
    int to(String name) {
        int shared = shared(name);
        if (shared < filled) {
            filled = shared;
            hopeless = false;
        }
        before = name;
        int end = Math.min(name.length(), rows.length - 1);
        while (!hopeless && filled < end) {
            filled++;
            hopeless = fill(name, filled) > most;
            least[filled] = Math.min(least[filled - 1], rows[filled][typed.length()]);
        }
        return least[filled];
    }

    /// The number of wrong letters of the whole name; more than `most` where it is more.
    int toWhole(String name) {
        to(name);
        return filled < name.length() ? most + 1 : rows[filled][typed.length()];
    }

    /// How many letters that were compared the name shares with the one before.
    private int shared(String name) {
        int end = Math.min(filled, name.length());
        int at = 0;
        while (at < end && name.charAt(at) == before.charAt(at)) {
            at++;
        }
        return at;
    }

    /// Fills the row of a letter of the name and returns its smallest number.
    private int fill(String name, int letter) {
        char there = name.charAt(letter - 1);
        int[] row = rows[letter];
        int[] above = rows[letter - 1];
        row[0] = letter;
        int smallest = letter;
        for (int at = 1; at < row.length; at++) {
            char here = typed.charAt(at - 1);
            int number = Math.min(Math.min(above[at], row[at - 1]) + 1, above[at - 1] + (here == there ? 0 : 1));
            if (at > 1 && letter > 1 && here == name.charAt(letter - 2) && typed.charAt(at - 2) == there) {
                number = Math.min(number, rows[letter - 2][at - 2] + 1);
            }
            row[at] = number;
            smallest = Math.min(smallest, number);
        }
        return smallest;
    }
}
