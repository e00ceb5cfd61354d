/// The application: one class that starts it. Features, knowledge and release live in packages of their own.
@NullMarked
package org.aihistory;

import org.jspecify.annotations.NullMarked;
