/** Intake of observations over HTTP, in three forms. */
@NullMarked
package org.lantian.indicator.observation.rest;

import org.jspecify.annotations.NullMarked;
