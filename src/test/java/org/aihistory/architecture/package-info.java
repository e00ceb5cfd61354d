/// The rules of the architecture and of the documents, as tests. Not the behaviour of any feature.
@NullMarked
package org.aihistory.architecture;

import org.jspecify.annotations.NullMarked;
