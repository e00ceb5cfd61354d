/// The description of the JSON API, as OpenAPI and as a page. The API itself belongs to the features whose pages use it.
@NullMarked
package org.aihistory.api;

import org.jspecify.annotations.NullMarked;
