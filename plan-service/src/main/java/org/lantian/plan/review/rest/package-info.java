/** The door of {@code review} for callers over HTTP. */
@NullMarked
package org.lantian.plan.review.rest;

import org.jspecify.annotations.NullMarked;
