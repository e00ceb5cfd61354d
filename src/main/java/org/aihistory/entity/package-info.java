/// The page of one entity: facts with their sources, lineage in words and as a small picture, claims, stories. No lists of many entities.
@NullMarked
package org.aihistory.entity;

import org.jspecify.annotations.NullMarked;
