package org.aihistory.slides;

/// The measures of a slide of 16:9, in points: what stands where on every slide.
final class Stage {

    static final double WIDTH = 960;
    static final double HEIGHT = 540;
    static final Box SLIDE = new Box(0, 0, WIDTH, HEIGHT);

    /// No text is smaller, but for source lines and page numbers.
    static final double LEAST = 14;
    static final double FINE = 12;

    static final double LEFT = 48;
    static final double COLUMN = WIDTH - 2 * LEFT;
    static final double BOTTOM = 484;
    static final double GAP = 14;
    /// The height of a remark under a picture.
    static final double REMARK = 22;

    static final Box KICKER = new Box(LEFT, 24, COLUMN - 200, 20);
    static final Box PILL = new Box(LEFT + COLUMN - 190, 22, 190, 24);
    static final Box SOURCES = new Box(LEFT, 496, COLUMN - 60, 34);
    static final Box NUMBER = new Box(LEFT + COLUMN - 40, 496, 40, 17);

    /// Programs set mixed Chinese and English wider than we measure; a second line would run into the title.
    private static final double KICKER_CAUTION = 0.94;
    private static final double TITLE_TOP = 45;
    private static final double ONE_LINE = 38;

    static final Type KICKER_TYPE = Type.sans(LEAST);
    static final Type SOURCE_TYPE = new Type(Typeface.SANS, FINE, false, 1.3);

    private Stage() {
    }

    /// A line over a title: without its second language, then cut, where it is longer than its place.
    static String kicker(String words) {
        String line = KICKER_TYPE.width(words) <= KICKER.width() * KICKER_CAUTION ? words : Both.first(words);
        String cut = line;
        for (int end = line.length(); KICKER_TYPE.width(cut) > KICKER.width() * KICKER_CAUTION; end--) {
            cut = line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, end) - 1)).stripTrailing() + "\u2026";
        }
        return cut;
    }

    /// The type of a title: one line if it can be, else two smaller ones.
    static Type titleType(String title) {
        Type one = new Type(Typeface.SERIF, 30, false, 1.22).fit(Both.first(title), COLUMN, ONE_LINE, 25);
        return one.lines(Both.first(title), COLUMN).size() == 1 ? one : new Type(Typeface.SERIF, 25, false, 1.2);
    }

    static Box title(String title) {
        Type type = titleType(title);
        return new Box(LEFT, TITLE_TOP, COLUMN, Math.max(ONE_LINE, type.height(title, COLUMN)));
    }

    /// The type of the sentences under a title, smaller where there are many.
    static Type wordsType(String words) {
        return Type.serif(18).fit(words, COLUMN, (Both.any(words) ? 6 : 3) * 18 * 1.36, 16);
    }

    /// The place of the sentences under a title; without height where there are none.
    static Box words(String title, String words) {
        double top = title(title).bottom() + 6;
        return new Box(LEFT, top, COLUMN, words.isEmpty() ? 0 : wordsType(words).height(words, COLUMN));
    }

    /// The place for what a slide shows under its sentences.
    static Box content(String title, String words) {
        double top = words(title, words).bottom() + GAP;
        return new Box(LEFT, top, COLUMN, BOTTOM - top);
    }

    /// The place of narration that has a slide of its own.
    static Box reading(String title) {
        double top = title(title).bottom() + 2 * GAP;
        return new Box(LEFT, top, COLUMN * 0.9, BOTTOM - top);
    }

    static Type readingType(String title, String words) {
        Box box = reading(title);
        return Type.serif(28).fit(words, box.width(), box.height(), LEAST);
    }
}
