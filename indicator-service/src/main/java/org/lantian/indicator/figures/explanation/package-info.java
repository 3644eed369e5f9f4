/** Why a stored figure is what it is: its inputs with their versions, the rules and the steps. */
@NullMarked
package org.lantian.indicator.figures.explanation;

import org.jspecify.annotations.NullMarked;
