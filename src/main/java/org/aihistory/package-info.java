/// The application: the class that starts it and the line that says where it is. Features, knowledge and release live in packages of their own.
@NullMarked
package org.aihistory;

import org.jspecify.annotations.NullMarked;
