package org.aihistory.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/// The query behind the facts of a page, as readers can run it themselves.
@Component
class PanelQuery {

    private final String text;

    PanelQuery(@Value("classpath:queries/entity/facts.rq") Resource file) {
        try {
            text = file.getContentAsString(StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("queries/entity/facts.rq", e);
        }
    }

    /// The text with the entity in it; only for showing: our own queries bind terms.
    String about(String entity) {
        return text.replace("?subject", "<" + entity + ">");
    }
}
