/** Breaks the running system in every way it must bear, and counts by ids what came of the work meanwhile. */
@NullMarked
package org.lantian.faults;

import org.jspecify.annotations.NullMarked;
