/// What this is, how it was made, under which licences; health, robots, sitemap, search description. No content of the history.
@NullMarked
package org.aihistory.about;

import org.jspecify.annotations.NullMarked;
