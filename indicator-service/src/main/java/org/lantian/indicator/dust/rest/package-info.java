/** Approved dust periods over HTTP. */
@NullMarked
package org.lantian.indicator.dust.rest;

import org.jspecify.annotations.NullMarked;
