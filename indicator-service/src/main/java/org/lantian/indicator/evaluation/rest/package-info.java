/** Evaluations over HTTP. */
@NullMarked
package org.lantian.indicator.evaluation.rest;

import org.jspecify.annotations.NullMarked;
