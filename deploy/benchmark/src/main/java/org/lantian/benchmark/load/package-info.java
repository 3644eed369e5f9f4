/** How many requests the services answer, how soon, and what they do when there are too many. */
@NullMarked
package org.lantian.benchmark.load;

import org.jspecify.annotations.NullMarked;
