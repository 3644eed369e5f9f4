/** The made-up year of observations that the local stack judges when it is given no real one. */
@NullMarked
package org.lantian.local.samples;

import org.jspecify.annotations.NullMarked;
