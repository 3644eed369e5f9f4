/** Regions in order: by a figure, by how it changed, by how far it lies from their targets. */
@NullMarked
package org.lantian.indicator.ranking;

import org.jspecify.annotations.NullMarked;
