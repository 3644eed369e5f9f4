/** What other services say that opens, cancels or signs assignments. */
@NullMarked
package org.lantian.task.assignment.events;

import org.jspecify.annotations.NullMarked;
