/// The command line of the application: check, query and export a release without a server. Uses release; nothing else uses it but the start.
@NullMarked
package org.aihistory.cli;

import org.jspecify.annotations.NullMarked;
