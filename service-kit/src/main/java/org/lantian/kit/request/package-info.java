/** One id for a request: taken from the caller or given here, told in the answer, in each log line and in the audit. */
@NullMarked
package org.lantian.kit.request;

import org.jspecify.annotations.NullMarked;
