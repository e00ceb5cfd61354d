/// Questions that readers of the source documents ask, with answers written by hand from those documents, asked of the real data.
@NullMarked
package org.aihistory.competency;

import org.jspecify.annotations.NullMarked;
