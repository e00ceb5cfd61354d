/// Claims, one by one and in a list, and the conflicts between sources. No editing of either.
@NullMarked
package org.aihistory.claims;

import org.jspecify.annotations.NullMarked;
