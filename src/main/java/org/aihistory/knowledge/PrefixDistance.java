package org.aihistory.knowledge;

/// How many letters of what was typed are wrong as a beginning of a name: left out, too many, another, or two exchanged.
final class PrefixDistance {

    private final String typed;
    private final int most;
    private int[] before = new int[0];
    private int[] above = new int[0];
    private int[] row = new int[0];

    /// @param most beyond so many wrong letters the exact number does not matter
    PrefixDistance(String typed, int most) {
        this.typed = typed;
        this.most = most;
    }

    /// The least number of wrong letters over all beginnings of the name; more than `most` where it is more.
    int to(String name) {
        int width = typed.length() + 1;
        if (row.length != width) {
            before = new int[width];
            above = new int[width];
            row = new int[width];
        }
        for (int at = 0; at < width; at++) {
            above[at] = at;
        }
        int least = above[width - 1];
        int end = Math.min(name.length(), typed.length() + most);
        for (int letter = 1; letter <= end; letter++) {
            int smallest = fill(name, letter);
            least = Math.min(least, row[width - 1]);
            if (smallest > most) {
                break;
            }
            int[] oldest = before;
            before = above;
            above = row;
            row = oldest;
        }
        return least;
    }

    /// Fills the row of a letter of the name and returns its smallest number.
    private int fill(String name, int letter) {
        char there = name.charAt(letter - 1);
        row[0] = letter;
        int smallest = letter;
        for (int at = 1; at < row.length; at++) {
            char here = typed.charAt(at - 1);
            int number = Math.min(Math.min(above[at], row[at - 1]) + 1, above[at - 1] + (here == there ? 0 : 1));
            if (at > 1 && letter > 1 && here == name.charAt(letter - 2) && typed.charAt(at - 2) == there) {
                number = Math.min(number, before[at - 2] + 1);
            }
            row[at] = number;
            smallest = Math.min(smallest, number);
        }
        return smallest;
    }
}
