/** The standards as they are configured, and which of their rule sets a caller wants. */
@NullMarked
package org.lantian.indicator.figures.standards;

import org.jspecify.annotations.NullMarked;
