/** One clock: civil dates are those of Asia/Shanghai, and trials may shift today. */
@NullMarked
package org.lantian.kit.time;

import org.jspecify.annotations.NullMarked;
