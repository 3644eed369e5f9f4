/** Trying routes, over HTTP. */
@NullMarked
package org.lantian.notification.routing.rest;

import org.jspecify.annotations.NullMarked;
