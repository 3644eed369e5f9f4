/** What holds for {@code review}. */
@NullMarked
package org.lantian.plan.review;

import org.jspecify.annotations.NullMarked;
