/** Hours in a row above a limit: found by the rule of duration, told once, withdrawn once when readings are corrected. */
@NullMarked
package org.lantian.indicator.source.exceedance;

import org.jspecify.annotations.NullMarked;
