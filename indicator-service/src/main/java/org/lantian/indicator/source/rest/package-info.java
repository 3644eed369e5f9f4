/** Emission sources over HTTP. */
@NullMarked
package org.lantian.indicator.source.rest;

import org.jspecify.annotations.NullMarked;
