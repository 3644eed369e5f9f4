/** The door of {@code level} for callers over HTTP. */
@NullMarked
package org.lantian.plan.level.rest;

import org.jspecify.annotations.NullMarked;
