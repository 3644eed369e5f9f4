/** The parts that a measurement needs, started for it and ended after it. */
@NullMarked
package org.lantian.benchmark.stand;

import org.jspecify.annotations.NullMarked;
