/** The rules by which figures become verdicts, in plain Java: bounds, verdicts, when a verdict has settled, what is left. */
@NullMarked
package org.lantian.indicator.evaluation.rule;

import org.jspecify.annotations.NullMarked;
