/// Why something is held: the rule and the premises of what is inferred, and of several stated values why this one. No rule of its own.
@NullMarked
package org.aihistory.explain;

import org.jspecify.annotations.NullMarked;
