package org.aihistory.slides;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edtf;
import org.aihistory.model.Language;
import org.aihistory.model.Telling.Citation;
import org.aihistory.model.Telling.Reference;
import org.aihistory.model.Text;

/// Says where things stand: source lines, numbers of sources, references.
final class SourceLines {

    private final Language language;
    private final Words words;

    SourceLines(Language language, Words words) {
        this.language = language;
        this.words = words;
    }

    /// The source line of a slide, one text for each source, as full as two lines allow: with titles, else places, else numbers only; then what is
    /// disputed, where there is room.
    List<String> line(List<Citation> citations, List<String> disputed) {
        List<List<Citation>> sources = bySource(citations);
        List<String> line = sources.isEmpty() ? new ArrayList<>() : fullest(sources, disputed);
        for (String claim : disputed) {
            List<String> longer = new ArrayList<>(line);
            longer.add(claim);
            line = fits(longer) ? longer : line;
        }
        return line;
    }

    /// The fullest line that leaves room for one disputed claim.
    private List<String> fullest(List<List<Citation>> sources, List<String> disputed) {
        for (int titled = sources.size(); titled >= 0; titled--) {
            List<String> line = line(sources, titled, sources.size());
            List<String> whole = new ArrayList<>(line);
            disputed.stream().limit(1).forEach(whole::add);
            if (fits(whole)) {
                return line;
            }
        }
        for (int placed = sources.size(); placed > 0; placed--) {
            List<String> line = line(sources, 0, placed);
            if (fits(line)) {
                return line;
            }
        }
        return line(sources, 0, 0);
    }

    /// The first sources with their titles, the next with their places, the rest as numbers.
    private List<String> line(List<List<Citation>> sources, int titled, int placed) {
        List<String> line = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            line.add(i < placed ? source(sources.get(i), i < titled) : "[" + sources.get(i).getFirst().number() + "]");
        }
        line.set(0, words.of("slides.sources", line.getFirst()));
        return line;
    }

    /// Numbers of sources, `[1] [4]`.
    static String numbers(List<Citation> citations) {
        return citations.stream().map(Citation::number).distinct().sorted().map(number -> "[" + number + "]")
                .collect(Collectors.joining(" "));
    }

    /// A passage in full, for notes: `[3] Title, paragraph 4 — Nick via AI Xiao Fan (testimony)`.
    String whole(Citation citation) {
        return "[" + citation.number() + "] " + words.of("slides.passage", in(citation.title()), in(citation.locator()), voice(citation),
                in(citation.register()));
    }

    /// What stands after the title of a reference.
    String detail(Reference reference) {
        List<String> parts = new ArrayList<>();
        if (!reference.creators().isEmpty()) {
            parts.add(words.names(reference.creators().stream().map(this::in).toList()));
        }
        parts.add(words.of("slides.kind." + reference.kind().replace(' ', '-')));
        if (!reference.published().isEmpty()) {
            parts.add(DateWords.of(Edtf.parse(reference.published()), language));
        }
        return String.join(words.of("slides.reference.comma"), parts);
    }

    /// Where a source is on the web: its DOI, else its link, else nothing.
    static String record(Reference reference) {
        return reference.doi().isEmpty() ? reference.link() : "https://doi.org/" + reference.doi();
    }

    private String source(List<Citation> group, boolean titled) {
        Citation first = group.getFirst();
        String places = group.stream().map(Citation::locator).map(this::in).distinct()
                .collect(Collectors.joining(words.of("slides.comma")));
        String who = words.names(group.stream().map(this::voice).distinct().toList());
        return "[" + first.number() + "] " + (titled
                ? words.of("slides.passage", in(first.title()), places, who, in(first.register()))
                : words.of("slides.passage.brief", places, who, in(first.register())));
    }

    private String voice(Citation citation) {
        List<String> mediators = citation.via().stream().map(this::in).toList();
        return mediators.isEmpty()
                ? in(citation.voice())
                : words.of("slides.via", in(citation.voice()), String.join(words.of("slides.comma"), mediators));
    }

    private static boolean fits(List<String> lines) {
        return fits(lines, 1);
    }

    private static boolean fits(List<String> lines, double wider) {
        return Stage.SOURCE_TYPE.height(String.join("  ", lines), Stage.SOURCES.width() / wider) <= Stage.SOURCES.height();
    }

    /// A source line as it stands in a typeface that is wider than ours: the last sources by their numbers alone where two lines do not hold them.
    static String fitting(List<String> sources, double wider) {
        List<String> line = new ArrayList<>(sources);
        for (int i = line.size() - 1; i > 0 && !fits(line, wider); i--) {
            int end = line.get(i).startsWith("[") ? line.get(i).indexOf(']') + 1 : 0;
            line.set(i, line.get(i).substring(0, end));
        }
        line.removeIf(String::isEmpty);
        return String.join("  ", line);
    }

    private static List<List<Citation>> bySource(List<Citation> citations) {
        Map<String, List<Citation>> groups = new LinkedHashMap<>();
        citations.forEach(citation -> groups.computeIfAbsent(citation.source(), source -> new ArrayList<>()).add(citation));
        return List.copyOf(groups.values());
    }

    private String in(Text text) {
        return text.in(language);
    }
}
