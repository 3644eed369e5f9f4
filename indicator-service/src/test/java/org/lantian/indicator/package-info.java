/** What holds for the service as a whole. */
@NullMarked
package org.lantian.indicator;

import org.jspecify.annotations.NullMarked;
