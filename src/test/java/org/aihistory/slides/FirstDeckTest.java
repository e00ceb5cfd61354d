package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.model.DeckPlan.Look;
import org.aihistory.model.Language;
import org.aihistory.model.Story;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/// The deck that is made ahead of time.
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class FirstDeckTest {

    @Autowired
    private KnowledgeHolder holder;

    @Autowired
    private Messages messages;

    @Autowired
    private Links links;

    @Autowired
    private ConfigurableApplicationContext context;

    @Test
    void isMadeWholeWithoutARequest(CapturedOutput log) throws Exception {
        CompletableFuture<byte[]> made = new CompletableFuture<>();
        after(new FirstDeck(new DeckFiles(messages, links) {
            @Override
            byte[] of(Knowledge knowledge, Story story, DeckForm form, List<Language> languages, Look look, Template template,
                    String site) {
                byte[] file = super.of(knowledge, story, form, languages, look, template, site);
                made.complete(file);
                return file;
            }
        }, holder));
        assertThat(made).isCompletedWithValueMatching(file -> file[0] == 'P' && file[1] == 'K', "a presentation");
        assertThat(log).doesNotContain("could not be made");
    }

    @Test
    void failsWithAWordInTheLogAndLeavesTheRestRunning(CapturedOutput log) {
        FirstDeck broken = new FirstDeck(new DeckFiles(messages, links) {
            @Override
            byte[] of(Knowledge knowledge, Story story, DeckForm form, List<Language> languages, Look look, Template template,
                    String site) {
                throw new IllegalStateException("no typeface");
            }
        }, holder);
        assertThatCode(() -> after(broken)).doesNotThrowAnyException();
        assertThat(log).contains("could not be made", "no typeface");
    }

    private void after(FirstDeck deck) throws InterruptedException {
        deck.onApplicationEvent(new ApplicationReadyEvent(new SpringApplication(), new String[0], context, java.time.Duration.ZERO));
        deck.await();
    }
}
