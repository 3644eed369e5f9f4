/** How far a plan has come: a light for each measure, unit, region and the plan, on any day, with its reasons. */
@NullMarked
package org.lantian.plan.progress;

import org.jspecify.annotations.NullMarked;
