/// One selection, three views of it: lineage, network and list, as page, files and JSON. Not the pages of single things.
@NullMarked
package org.aihistory.explore;

import org.jspecify.annotations.NullMarked;
