/** Dated steps of a duty: those of its measure and those that the unit sets itself. */
@NullMarked
package org.lantian.task.milestone;

import org.jspecify.annotations.NullMarked;
