/** Breakdowns over HTTP. */
@NullMarked
package org.lantian.indicator.catalogue.breakdown.rest;

import org.jspecify.annotations.NullMarked;
