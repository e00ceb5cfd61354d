/// Things side by side, and what sources or registers say of one thing. No judgement of its own.
@NullMarked
package org.aihistory.compare;

import org.jspecify.annotations.NullMarked;
