/** Closing policies over HTTP. */
@NullMarked
package org.lantian.task.closing.rest;

import org.jspecify.annotations.NullMarked;
