/** Counts of notices, plan by plan. */
@NullMarked
package org.lantian.notification.notice.summary;

import org.jspecify.annotations.NullMarked;
