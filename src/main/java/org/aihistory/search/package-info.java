/// The search page and the suggestions while typing. No index of its own.
@NullMarked
package org.aihistory.search;

import org.jspecify.annotations.NullMarked;
