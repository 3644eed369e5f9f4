/** Emission-reduction projects and what they cut: planned, done, verified (重点工程减排量). */
@NullMarked
package org.lantian.indicator.reduction;

import org.jspecify.annotations.NullMarked;
