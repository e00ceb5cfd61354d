/// The list of sources and the page of one source: its data, passages, what they contributed. No facts of entities beyond that.
@NullMarked
package org.aihistory.sources;

import org.jspecify.annotations.NullMarked;
