package org.aihistory.release;

import org.aihistory.model.Finding;
import org.aihistory.model.Text;
import org.jspecify.annotations.Nullable;

/// One problem in the content files.
///
/// @param file path from the content root, e.g. `data/people/ray-solomonoff.trig`
/// @param line from 1; 0 where the problem has no line
/// @param subject prefixed name or IRI it is about, empty where there is none
/// @param rule name of the check, e.g. `label-languages`
/// @param level error: refused; finding: published and listed
/// @param sentence what is wrong, in both languages
/// @param finding the same for pages, with its terms; null for errors
public record ContentProblem(String file, int line, String subject, String rule, Level level, Text sentence,
        @Nullable Finding finding) {

    /// An error.
    public ContentProblem(String file, int line, String subject, String rule, Level level, Text sentence) {
        this(file, line, subject, rule, level, sentence, null);
    }

    /// How much a problem weighs.
    public enum Level {
        ERROR, FINDING
    }

    /// One line for a terminal: `data/people/x.trig:12: person:x: no zh label (label-languages)`.
    public String line(org.aihistory.model.Language language) {
        String place = line > 0 ? file + ":" + line : file;
        String about = subject.isEmpty() ? "" : subject + ": ";
        return place + ": " + about + sentence.in(language) + " (" + rule + ")";
    }
}
