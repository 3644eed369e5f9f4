/** A unit asks for more time; its reviewer decides, and the first due date is never lost. */
@NullMarked
package org.lantian.task.extension;

import org.jspecify.annotations.NullMarked;
