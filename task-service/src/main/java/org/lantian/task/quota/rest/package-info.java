/** Quotas over HTTP. */
@NullMarked
package org.lantian.task.quota.rest;

import org.jspecify.annotations.NullMarked;
