/** Rules over HTTP. */
@NullMarked
package org.lantian.notification.administration.rest;

import org.jspecify.annotations.NullMarked;
