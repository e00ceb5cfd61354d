/// What the checks found worth a look, listed by rule. No checking: that is done when a release is built.
@NullMarked
package org.aihistory.findings;

import org.jspecify.annotations.NullMarked;
