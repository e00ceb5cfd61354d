/// What stands between a query of the public and the store: limits, the check of its text, functions that cannot run away, the threads it runs on.
/// Knows no store and no release. May use model.
@NullMarked
package org.aihistory.knowledge.guard;

import org.jspecify.annotations.NullMarked;
