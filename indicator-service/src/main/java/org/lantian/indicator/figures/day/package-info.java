/** Daily values of stations, kept up to date from their hours. */
@NullMarked
package org.lantian.indicator.figures.day;

import org.jspecify.annotations.NullMarked;
