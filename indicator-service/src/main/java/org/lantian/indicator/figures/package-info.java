/** Daily values of stations kept up to date from their hours, and the figures of regions that follow from them. */
@NullMarked
package org.lantian.indicator.figures;

import org.jspecify.annotations.NullMarked;
