/** The door of {@code lifecycle} for callers over HTTP. */
@NullMarked
package org.lantian.plan.lifecycle.rest;

import org.jspecify.annotations.NullMarked;
