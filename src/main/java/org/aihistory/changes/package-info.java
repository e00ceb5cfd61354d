/// What changed since an older release, as a page. How releases are compared belongs to `knowledge`, the digests themselves to `release`.
@NullMarked
package org.aihistory.changes;

import org.jspecify.annotations.NullMarked;
