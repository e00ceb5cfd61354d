package org.aihistory.slides;

/// The two typefaces of the slides. Chinese is set in a third one beside either.
enum Typeface {
    SERIF("Georgia"), SANS("Arial");

    /// The typeface of Chinese.
    static final String EAST_ASIAN = "Microsoft YaHei";

    private final String latin;

    Typeface(String latin) {
        this.latin = latin;
    }

    /// The name of the typeface for Latin letters.
    String latin() {
        return latin;
    }

    /// Whether a character is one of Chinese writing, its punctuation included.
    static boolean isHan(int point) {
        return (point >= 0x2E80 && point <= 0xA4CF) || (point >= 0xF900 && point <= 0xFAFF) || (point >= 0xFE30 && point <= 0xFE4F)
                || (point >= 0xFF00 && point <= 0xFFEF) || (point >= 0x20000 && point <= 0x3FFFF);
    }
}
