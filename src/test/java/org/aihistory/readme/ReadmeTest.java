package org.aihistory.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.model.Counts;
import org.aihistory.model.Kind;
import org.aihistory.model.Language;
import org.aihistory.model.Selection;
import org.aihistory.picture.Caption;
import org.aihistory.picture.LineageLayout;
import org.aihistory.picture.LineageSvg;
import org.aihistory.picture.PictureSize;
import org.aihistory.picture.PictureView;
import org.aihistory.picture.Theme;
import org.aihistory.release.Content;
import org.aihistory.release.ContentRejected;
import org.aihistory.release.Release;
import org.aihistory.release.ReleaseBuilder;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.junit.jupiter.api.Test;

/// With `-Dreadme.write=true` the parts of README that are made are written again; a reader of the change then sees what became different.
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path PICTURE = Path.of("docs/lineage.svg");
    private static final boolean WRITE = Boolean.getBoolean("readme.write");

    private static final Release RELEASE = realRelease();
    private static final HistorySnapshot SNAPSHOT = HistorySnapshot.of(RELEASE);

    @Test
    void theCountsAreThoseOfTheRelease() throws IOException {
        compare("counts", counts());
    }

    @Test
    void theAnswerIsTheOneThatTheQueryGives() throws IOException {
        compare("answer", answer(between("query").replaceAll("```\\w*", "")));
    }

    @Test
    void thePictureIsTheProjectsOwnExport() throws IOException {
        String svg = picture();
        if (WRITE) {
            Files.writeString(PICTURE, svg);
        }
        assertThat(Files.readString(PICTURE)).isEqualTo(svg);
    }

    private static String counts() {
        Counts counts = SNAPSHOT.counts();
        StringBuilder table = new StringBuilder("| | |\n|---|---:|\n");
        for (Kind kind : SNAPSHOT.kinds()) {
            row(table, kind.plural().en() + " · " + kind.plural().zh(), counts.byKind().getOrDefault(kind.slug(), 0));
        }
        row(table, "entities in all · 实体合计", counts.entities());
        row(table, "facts, each with its passages · 事实", counts.facts());
        row(table, "claims with their holders · 主张", counts.claims());
        row(table, "sources · 来源", counts.sources());
        row(table, "passages · 段落", counts.passages());
        row(table, "conflicts between sources · 分歧", counts.conflicts());
        row(table, "stories · 故事", counts.stories());
        return table.toString();
    }

    private static void row(StringBuilder table, String name, int number) {
        table.append("| ").append(name).append(" | ").append(number).append(" |\n");
    }

    private static String answer(String query) {
        StringBuilder table = new StringBuilder();
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(RELEASE.dataset())).query(query).build()) {
            ResultSet results = execution.execSelect();
            List<String> names = results.getResultVars();
            table.append("| ").append(String.join(" | ", names)).append(" |\n").append("|---".repeat(names.size())).append("|\n");
            while (results.hasNext()) {
                QuerySolution row = results.next();
                table.append(names.stream().map(name -> plain(row.get(name))).collect(Collectors.joining(" | ", "| ", " |\n")));
            }
        }
        return table.toString();
    }

    private static String plain(RDFNode term) {
        return term.isLiteral() ? term.asLiteral().getLexicalForm() : term.toString();
    }

    private static String picture() {
        Set<String> shown = SNAPSHOT.story("solomonoff-the-prophet").orElseThrow().scenes().stream()
                .flatMap(scene -> scene.shows().stream()).filter(iri -> SNAPSHOT.entity(iri).isPresent()).collect(Collectors.toSet());
        PictureView view = PictureView.of(Language.EN, PictureSize.PAGE);
        return LineageSvg.file(LineageLayout.of(SNAPSHOT.select(Selection.only(shown), 40), SNAPSHOT.kinds(), SNAPSHOT.relations(), view),
                Theme.LIGHT,
                new Caption("From typing monkeys to GPT", "Things that the story of Solomonoff shows, on a time axis.", "{0} more",
                        "AI History Explorer, CC BY 4.0"));
    }

    private static void compare(String part, String made) throws IOException {
        if (WRITE) {
            String text = Files.readString(README);
            Files.writeString(README, text.replace(open(part) + between(part) + close(part), open(part) + "\n" + made + close(part)));
        }
        assertThat(between(part).strip()).isEqualTo(made.strip());
    }

    /// The text of README between the comments that name a part.
    private static String between(String part) throws IOException {
        Matcher found = Pattern.compile(open(part) + "(.*?)" + close(part), Pattern.DOTALL)
                .matcher(Files.readString(README));
        assertThat(found.find()).as("the comments of the part " + part).isTrue();
        return found.group(1);
    }

    private static String open(String part) {
        return "<!-- " + part + " -->";
    }

    private static String close(String part) {
        return "<!-- /" + part + " -->";
    }

    private static Release realRelease() {
        try {
            return ReleaseBuilder.build(Content.fromDirectory(Path.of(".")));
        } catch (ContentRejected e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }
}
