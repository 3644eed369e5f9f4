/** The working calendar over HTTP. */
@NullMarked
package org.lantian.task.calendar.rest;

import org.jspecify.annotations.NullMarked;
