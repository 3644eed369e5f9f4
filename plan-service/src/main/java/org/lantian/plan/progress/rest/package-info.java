/** The door of {@code progress} for callers over HTTP. */
@NullMarked
package org.lantian.plan.progress.rest;

import org.jspecify.annotations.NullMarked;
