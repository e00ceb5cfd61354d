package org.aihistory.story;

import org.aihistory.model.Language;
import org.aihistory.model.Story;

/// How long it takes to read the words of a story: titles, summary and narrations, without pictures and sources.
///
/// @param minutes at least 1
/// @param units words in English, characters in Chinese
/// @param pace units in a minute
record ReadingTime(int minutes, int units, int pace) {

    static final int WORDS_PER_MINUTE = 220;
    static final int CHARACTERS_PER_MINUTE = 400;

    static ReadingTime of(Story story, Language language) {
        StringBuilder words = new StringBuilder(story.title().in(language)).append(' ').append(story.summary().in(language));
        story.scenes().forEach(scene -> words.append(' ').append(scene.title().in(language)).append(' ')
                .append(scene.narration().in(language)));
        int pace = language == Language.ZH ? CHARACTERS_PER_MINUTE : WORDS_PER_MINUTE;
        int units = language == Language.ZH ? characters(words.toString()) : words.toString().strip().split("\\s+").length;
        return new ReadingTime(Math.max(1, Math.ceilDiv(units, pace)), units, pace);
    }

    /// Chinese characters, and each run of Latin letters or digits as one.
    private static int characters(String text) {
        return (int) java.util.regex.Pattern.compile("\\p{IsHan}|[\\p{IsLatin}\\d]+").matcher(text).results().count();
    }
}
