/// Queries built without SPARQL: what the ontology lets a reader ask, the state of a build in an address, and the query it makes. Pages do not belong here.
@NullMarked
package org.aihistory.sparql.ask;

import org.jspecify.annotations.NullMarked;
