/** What is likely to go wrong with a plan, told before it is issued. Plain rules over what the plan says. */
@NullMarked
package org.lantian.plan.risk;

import org.jspecify.annotations.NullMarked;
