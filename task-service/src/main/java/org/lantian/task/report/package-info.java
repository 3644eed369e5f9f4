/** What a unit says of its duty while it works on it and when it is done, and what its reviewer found. */
@NullMarked
package org.lantian.task.report;

import org.jspecify.annotations.NullMarked;
