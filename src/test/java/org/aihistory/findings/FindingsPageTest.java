package org.aihistory.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.model.Finding;
import org.aihistory.model.Language;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.web.WebTest;
import org.aihistory.web.evidence.Passages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class FindingsPageTest {

    private static final String ID = "https://w3id.org/aihistory/id/";
    private static final String AIH = "https://w3id.org/aihistory/ontology#";

    @Autowired
    private MockMvc web;

    @Autowired
    private KnowledgeHolder knowledge;

    @Autowired
    private Passages passages;

    @Test
    void everyRuleIsNamedWithItsCount() throws Exception {
        web.perform(get("/findings?lang=en")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("An effect dated before its cause", "A life of more than 110 years",
                        "A source that nobody could look up", "A work dated before its author")));
        assertThat(knowledge.current().looksFor()).extracting(Finding.Rule::name).contains("effect-before-cause", "work-before-birth",
                "thin-source", "long-life");
    }

    @Test
    void aFindingReadsAsASentenceWithLinks() {
        Finding finding = new Finding(new Finding.Rule("effect-before-cause", new Text("An effect", "结果")), ID + "person/ray-solomonoff",
                new Text("{property} {value}: born {born}, {unknown}.", "{property} {value}：生于 {born}。"),
                Map.of("property", Term.iri(AIH + "buildsOn"), "value", Term.iri(ID + "idea/kolmogorov-complexity"), "born",
                        new Term.Literal("1926", "http://id.loc.gov/datatypes/edtf/EDTF", "")));

        Told told = Told.of(knowledge.current(), passages, Language.EN, finding);

        assertThat(told.subject().page()).isEqualTo("/page/person/ray-solomonoff");
        assertThat(words(told, Language.EN)).isEqualTo("builds on Kolmogorov complexity: born 1926, {unknown}.");
        assertThat(words(Told.of(knowledge.current(), passages, Language.ZH, finding), Language.ZH)).contains("：生于 1926年。");
    }

    @Test
    void aReleaseKeepsWhatItsChecksFound() throws Exception {
        List<Finding> findings = knowledge.current().findings();

        assertThat(findings).hasSameSizeAs(knowledge.current().release().findings());
        for (String rule : findings.stream().map(finding -> finding.rule().name()).distinct().toList()) {
            web.perform(get("/findings?lang=zh")).andExpect(content().string(containsString("id=\"" + rule + "\"")));
        }
    }

    private static String words(Told told, Language language) {
        return String.join("",
                told.sentence().stream().map(part -> part.thing() == null ? part.text() : part.thing().label().in(language)).toList());
    }
}
