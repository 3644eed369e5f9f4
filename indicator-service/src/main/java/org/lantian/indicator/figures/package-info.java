/** What the air of a region or a station was like, as it is answered and printed. */
@NullMarked
package org.lantian.indicator.figures;

import org.jspecify.annotations.NullMarked;
