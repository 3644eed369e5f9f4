/** What holds for {@code risk}. */
@NullMarked
package org.lantian.plan.risk;

import org.jspecify.annotations.NullMarked;
