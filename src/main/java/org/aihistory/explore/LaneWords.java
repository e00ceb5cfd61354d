package org.aihistory.explore;

import org.aihistory.model.Language;
import org.aihistory.model.Text;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The words of lanes that have no name in the graph.
@Component
class LaneWords {

    private final MessageSource messages;

    LaneWords(MessageSource messages) {
        this.messages = messages;
    }

    LaneChoice.Words of(LaneChoice choice) {
        return new LaneChoice.Words(text("explore.lanes.none." + choice.word()), text("explore.lanes.others"), text("explore.lanes.both"));
    }

    private Text text(String key) {
        return new Text(messages.getMessage(key, null, Language.EN.locale()), messages.getMessage(key, null, Language.ZH.locale()));
    }
}
