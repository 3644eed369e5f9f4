/** Targets over HTTP. */
@NullMarked
package org.lantian.indicator.catalogue.rest;

import org.jspecify.annotations.NullMarked;
