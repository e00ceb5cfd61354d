/// Paths between two things, ranked, each step with its sentence and its sources. No search of its own: the snapshot finds the paths.
@NullMarked
package org.aihistory.paths;

import org.jspecify.annotations.NullMarked;
