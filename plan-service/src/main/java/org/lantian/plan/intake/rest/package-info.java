/** The door of {@code intake} for callers over HTTP. */
@NullMarked
package org.lantian.plan.intake.rest;

import org.jspecify.annotations.NullMarked;
