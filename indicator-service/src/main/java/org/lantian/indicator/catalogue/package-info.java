/** Indicators, and the targets that plans and planners set for them. */
@NullMarked
package org.lantian.indicator.catalogue;

import org.jspecify.annotations.NullMarked;
