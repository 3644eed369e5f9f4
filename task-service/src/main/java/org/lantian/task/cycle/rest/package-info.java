/** Reporting cycles over HTTP. */
@NullMarked
package org.lantian.task.cycle.rest;

import org.jspecify.annotations.NullMarked;
