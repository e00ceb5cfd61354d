/// Pictures as files: SVG as it is drawn, PNG made from it, each with its name, its theme and its size.
/// What a picture shows is drawn elsewhere; here are no layouts and no words.
@NullMarked
package org.aihistory.web.image;

import org.jspecify.annotations.NullMarked;
