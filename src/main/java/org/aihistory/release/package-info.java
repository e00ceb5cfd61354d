/// From files to a checked, derived dataset: reads ontology/ and data/, finds every problem at once, derives what follows, names the result.
/// May use vocabulary and model; knows nothing of stores, servers or pages.
@NullMarked
package org.aihistory.release;

import org.jspecify.annotations.NullMarked;
