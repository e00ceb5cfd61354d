/// A reader's own deck: the page that builds it, its outline, and drafts for a talk on a thing or between two.
/// Plans are read in knowledge and written as files in slides; nothing of a deck stays on the server.
@NullMarked
package org.aihistory.deck;

import org.jspecify.annotations.NullMarked;
