/** Files that prove a report: what they are, and where their bytes lie. */
@NullMarked
package org.lantian.task.evidence;

import org.jspecify.annotations.NullMarked;
