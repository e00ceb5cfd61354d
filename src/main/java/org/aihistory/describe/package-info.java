/// Things as data: where an address of a thing leads, its documents, the ontology, the dumps, the description of the dataset. Pages for readers belong to
/// other features.
@NullMarked
package org.aihistory.describe;

import org.jspecify.annotations.NullMarked;
