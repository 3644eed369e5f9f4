/** The door of {@code directory} for callers over HTTP. */
@NullMarked
package org.lantian.plan.directory.rest;

import org.jspecify.annotations.NullMarked;
