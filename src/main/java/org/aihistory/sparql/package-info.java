/// The SPARQL endpoint (Fuseki, mounted in this server behind a gate) and the workbench that asks it. Whatever reads rows or records belongs elsewhere:
/// this is the one feature that sees the RDF library.
@NullMarked
package org.aihistory.sparql;

import org.jspecify.annotations.NullMarked;
