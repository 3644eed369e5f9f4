/** Evidence over HTTP. */
@NullMarked
package org.lantian.task.evidence.rest;

import org.jspecify.annotations.NullMarked;
