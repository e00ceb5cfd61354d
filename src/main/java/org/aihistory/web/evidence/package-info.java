/// What several features show of the knowledge: names of things, values, passages, claims, conflicts. No addresses, no templates of one feature.
@NullMarked
package org.aihistory.web.evidence;

import org.jspecify.annotations.NullMarked;
