/** Assignments over HTTP. */
@NullMarked
package org.lantian.task.assignment.rest;

import org.jspecify.annotations.NullMarked;
