package org.aihistory.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.release.Content;
import org.aihistory.release.ContentRejected;
import org.aihistory.release.ReleaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class RequestTest {

    private static final HistorySnapshot SNAPSHOT = snapshot();

    @Test
    void anAddressWithoutParametersIsTheLineageOfEverything() {
        Request request = request("");
        assertThat(request.view()).isEqualTo(View.LINEAGE);
        assertThat(request.selection().kinds()).isEmpty();
        assertThat(request.focus()).isNull();
    }

    @Test
    void everyParameterIsReadAndWrittenBackTheSame() {
        String query = "view=network&from=1950&to=1970&kind=idea&kind=person&relation=buildsOn&focus=idea/kolmogorov-complexity&hops=2&source-language=zh";
        Request request = request(query);
        assertThat(request.selection().sourceLanguage()).isEqualTo(Language.ZH);
        assertThat(Addresses.query(request.parameters(View.NETWORK))).isEqualTo(query);
    }

    @Test
    void allKindsChosenIsTheSameAsNone() {
        assertThat(request("kind=person&kind=organization&kind=work&kind=idea&kind=artifact&kind=event").selection().kinds()).isEmpty();
    }

    @Test
    void anEmptyFieldOfTheFormIsNoParameter() {
        assertThat(request("from=&to=&source-language=").parameters(View.LIST)).isEqualTo(Map.of("view", List.of("list")));
    }

    @ParameterizedTest
    @CsvSource({"view=circle, view", "from=soon, from", "from=0, from", "to=10000, to", "from=1990&to=1980, to", "kind=robot, kind",
            "relation=likes, relation", "focus=person/nobody, focus", "hops=4, hops", "source-language=fr, source-language"})
    void aWrongParameterIsNamed(String query, String name) {
        assertThatThrownBy(() -> request(query)).isInstanceOfSatisfying(KnowledgeException.class,
                problem -> assertThat(problem.arguments().getFirst()).isEqualTo(name));
    }

    @Test
    void aValueThatTheReleaseDoesNotHaveIsNamedInWords() {
        assertThatThrownBy(() -> request("kind=person&kind=robot")).isInstanceOfSatisfying(KnowledgeException.class, problem -> {
            assertThat(problem.problem()).isEqualTo(Problem.UNKNOWN_VALUE);
            assertThat(problem.arguments()).startsWith("kind", "robot");
        });
        assertThatThrownBy(() -> request("things=person/ray-solomonoff,person/nobody")).isInstanceOfSatisfying(KnowledgeException.class,
                problem -> assertThat(problem.arguments()).startsWith("things", "person/nobody"));
    }

    private static Request request(String query) {
        MultiValueMap<String, String> parameters = UriComponentsBuilder.fromUriString("/explore?" + query).build().getQueryParams();
        return Request.of(parameters, SNAPSHOT);
    }

    private static HistorySnapshot snapshot() {
        try {
            return HistorySnapshot.of(ReleaseBuilder.build(Content.fromDirectory(Path.of("."))));
        } catch (ContentRejected e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }
}
