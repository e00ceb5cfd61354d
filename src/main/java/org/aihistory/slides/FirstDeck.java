package org.aihistory.slides;

import java.util.List;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.model.DeckPlan.Look;
import org.aihistory.model.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/// Makes a deck that nobody asked for once the application has started: the first deck costs seconds in which the library of presentations is loaded, and no
/// reader should wait for that.
@Component
class FirstDeck implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(FirstDeck.class);

    private final DeckFiles files;
    private final KnowledgeHolder holder;
    private final Thread maker = Thread.ofPlatform().daemon().name("first-deck").unstarted(this::make);

    FirstDeck(DeckFiles files, KnowledgeHolder holder) {
        this.files = files;
        this.holder = holder;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        maker.start();
    }

    /// Waits until the deck is made.
    void await() throws InterruptedException {
        maker.join();
    }

    private void make() {
        try (KnowledgeHolder.Lease lease = holder.lease()) {
            lease.knowledge().snapshot().stories().stream().findFirst().ifPresent(story -> files.of(lease.knowledge(), story, DeckForm.PPTX,
                    List.of(Language.EN, Language.ZH), Look.LIGHT, Template.NONE, "http://localhost"));
        } catch (RuntimeException e) {
            LOG.warn("The first deck could not be made ahead of time; readers' decks are not affected by that alone", e);
        }
    }
}
