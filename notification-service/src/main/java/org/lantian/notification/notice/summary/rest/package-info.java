/** Counts of notices over HTTP. */
@NullMarked
package org.lantian.notification.notice.summary.rest;

import org.jspecify.annotations.NullMarked;
