package org.aihistory;

import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.model.Counts;
import org.aihistory.release.Release;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/// The first line of the log that matters: where to look, and at what.
@Component
class StartMessage implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    private final KnowledgeHolder holder;

    StartMessage(KnowledgeHolder holder) {
        this.holder = holder;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Release release = holder.current().release();
        Counts counts = release.counts();
        LOG.info("Open http://localhost:{}/ (release {}: {} entities, {} facts, {} claims, {} sources)",
                ready.getApplicationContext().getEnvironment().getProperty("local.server.port"), release.shortId(), counts.entities(),
                counts.facts(), counts.claims(), counts.sources());
    }
}
