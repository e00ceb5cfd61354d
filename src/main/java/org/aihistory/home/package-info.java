/// The first page: search, the whole history in one picture, stories, what is disputed, numbers. No lists that grow.
@NullMarked
package org.aihistory.home;

import org.jspecify.annotations.NullMarked;
