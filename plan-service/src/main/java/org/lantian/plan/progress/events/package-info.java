/** What task-service and indicator-service say that bears on a plan's progress. */
@NullMarked
package org.lantian.plan.progress.events;

import org.jspecify.annotations.NullMarked;
