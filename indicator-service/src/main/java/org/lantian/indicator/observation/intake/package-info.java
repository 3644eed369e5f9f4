/** The way of rows from a request or a feed into the table. */
@NullMarked
package org.lantian.indicator.observation.intake;

import org.jspecify.annotations.NullMarked;
