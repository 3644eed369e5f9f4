/** Reports over HTTP. */
@NullMarked
package org.lantian.task.report.rest;

import org.jspecify.annotations.NullMarked;
