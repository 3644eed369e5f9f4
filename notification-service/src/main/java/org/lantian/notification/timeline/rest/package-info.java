/** Timelines over HTTP. */
@NullMarked
package org.lantian.notification.timeline.rest;

import org.jspecify.annotations.NullMarked;
