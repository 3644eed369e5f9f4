/** A plan document comes in: its bytes are kept, it is read, and becomes a draft. */
@NullMarked
package org.lantian.plan.intake;

import org.jspecify.annotations.NullMarked;
