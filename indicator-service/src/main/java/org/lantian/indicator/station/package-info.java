/** Where air is measured: stations, the region each belongs to, and which of them a region's figures rest on. */
@NullMarked
package org.lantian.indicator.station;

import org.jspecify.annotations.NullMarked;
