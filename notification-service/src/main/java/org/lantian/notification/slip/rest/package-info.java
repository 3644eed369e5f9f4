/** Slips over HTTP. */
@NullMarked
package org.lantian.notification.slip.rest;

import org.jspecify.annotations.NullMarked;
