/// What all HTTP features share: the reader's languages, messages, problems as answers, headers, limits. Uses knowledge and model.
@NullMarked
package org.aihistory.web;

import org.jspecify.annotations.NullMarked;
