/** Values that stand still: what an instrument that hangs looks like, for whoever reviews the hours. */
@NullMarked
package org.lantian.indicator.observation.stuck;

import org.jspecify.annotations.NullMarked;
