/** A unit's inbox over REST and as a stream. */
@NullMarked
package org.lantian.notification.notice.rest;

import org.jspecify.annotations.NullMarked;
