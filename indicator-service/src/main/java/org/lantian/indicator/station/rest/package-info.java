/** Stations over HTTP. */
@NullMarked
package org.lantian.indicator.station.rest;

import org.jspecify.annotations.NullMarked;
