/// README shows what the project really answers: its counts, its query and its picture are made again here and compared.
@NullMarked
package org.aihistory.readme;

import org.jspecify.annotations.NullMarked;
