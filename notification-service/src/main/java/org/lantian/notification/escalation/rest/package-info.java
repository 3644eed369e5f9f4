/** Escalations over HTTP. */
@NullMarked
package org.lantian.notification.escalation.rest;

import org.jspecify.annotations.NullMarked;
