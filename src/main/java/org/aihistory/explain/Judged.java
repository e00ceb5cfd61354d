package org.aihistory.explain;

import java.util.List;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Value;
import org.jspecify.annotations.Nullable;

/// One value that passages state, and why it is or is not held.
///
/// @param asked whether the reader asked about this one
/// @param why last part of the message key `explain.why.…`
/// @param by the register that decides or the reason of an editor; null where neither does
/// @param passages those that state it, the strongest register first
record Judged(Value value, boolean held, boolean asked, String why, @Nullable Text by, List<Passage> passages) {
}
