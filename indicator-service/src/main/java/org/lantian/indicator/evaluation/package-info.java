/** From figures to verdicts: what a target's figures say about it, and who is told when that changes. */
@NullMarked
package org.lantian.indicator.evaluation;

import org.jspecify.annotations.NullMarked;
