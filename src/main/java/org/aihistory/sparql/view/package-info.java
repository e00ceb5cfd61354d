/// The views of an answer in the workbench: table, lineage, network, chart, tree and cards, made of the same rows. Running a query does not belong here.
@NullMarked
package org.aihistory.sparql.view;

import org.jspecify.annotations.NullMarked;
