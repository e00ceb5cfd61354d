/// Plain records that every other package may use: languages, dates, entities, edges, selections, RDF terms of answers, problems.
/// No Jena, no Spring: the JDK only.
@NullMarked
package org.aihistory.model;

import org.jspecify.annotations.NullMarked;
