/** Why a figure is what it is: the values that went into it, the rule and its standard, step by step. */
@NullMarked
package org.lantian.indicator.airquality.explanation;

import org.jspecify.annotations.NullMarked;
