/// What reference managers and search engines take from a page: citations in their forms, and the thing in the words of schema.org. Pages themselves and
/// documents in RDF belong elsewhere.
@NullMarked
package org.aihistory.web.citation;

import org.jspecify.annotations.NullMarked;
