/** What operators ask of a running service: figures that its tables hold, sweeps that must go on, parts that must be there. */
@NullMarked
package org.lantian.kit.watch;

import org.jspecify.annotations.NullMarked;
