/** Takeover over HTTP. */
@NullMarked
package org.lantian.task.takeover.rest;

import org.jspecify.annotations.NullMarked;
