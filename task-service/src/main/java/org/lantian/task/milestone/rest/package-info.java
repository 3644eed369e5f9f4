/** Milestones over HTTP. */
@NullMarked
package org.lantian.task.milestone.rest;

import org.jspecify.annotations.NullMarked;
