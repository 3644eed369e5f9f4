/** Heavy-pollution warnings over HTTP. */
@NullMarked
package org.lantian.indicator.warning.rest;

import org.jspecify.annotations.NullMarked;
