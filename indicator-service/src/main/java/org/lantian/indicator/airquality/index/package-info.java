/**
 * The figures that compress six concentrations into one: the air-quality index of an hour or a day, the composite
 * index of a period, and the ranking by it.
 */
@NullMarked
package org.lantian.indicator.airquality.index;

import org.jspecify.annotations.NullMarked;
