/// The Reconciliation Service API 0.2: finds the things here that the cells of a table name, and gives values for them. No pages for readers but the preview.
@NullMarked
package org.aihistory.reconcile;

import org.jspecify.annotations.NullMarked;
