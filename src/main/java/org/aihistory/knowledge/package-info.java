/// What features ask: the knowledge base (SPARQL), the history snapshot (arrays) and the search index of one release, swapped as one.
/// May use release, vocabulary and model. Jena types do not leave this package; Spring enters only in KnowledgeConfiguration.
@NullMarked
package org.aihistory.knowledge;

import org.jspecify.annotations.NullMarked;
