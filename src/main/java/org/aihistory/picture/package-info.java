/// Layout and SVG of the lineage and the network, computed once for page, export and slides. Uses model only.
@NullMarked
package org.aihistory.picture;

import org.jspecify.annotations.NullMarked;
