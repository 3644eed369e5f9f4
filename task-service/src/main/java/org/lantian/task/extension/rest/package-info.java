/** Extension requests over HTTP. */
@NullMarked
package org.lantian.task.extension.rest;

import org.jspecify.annotations.NullMarked;
