/// Tests that use the pages as a person does, in a real Chromium. What one controller answers is tested beside that controller.
@NullMarked
package org.aihistory.browser;

import org.jspecify.annotations.NullMarked;
