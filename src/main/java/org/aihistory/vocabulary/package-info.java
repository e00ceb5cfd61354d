/// Constants of ontology/aih.ttl, checked against it by a test. Nothing else.
@NullMarked
package org.aihistory.vocabulary;

import org.jspecify.annotations.NullMarked;
