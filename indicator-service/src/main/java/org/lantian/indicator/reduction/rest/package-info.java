/** Reduction projects over HTTP. */
@NullMarked
package org.lantian.indicator.reduction.rest;

import org.jspecify.annotations.NullMarked;
