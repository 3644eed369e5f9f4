/** A region's target broken down to the regions below it (分解下达), so that the parts together satisfy the whole. */
@NullMarked
package org.lantian.indicator.catalogue.breakdown;

import org.jspecify.annotations.NullMarked;
