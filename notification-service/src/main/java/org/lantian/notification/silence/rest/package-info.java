/** What was not told, over HTTP. */
@NullMarked
package org.lantian.notification.silence.rest;

import org.jspecify.annotations.NullMarked;
