/** What holds for {@code progress}. */
@NullMarked
package org.lantian.plan.progress;

import org.jspecify.annotations.NullMarked;
