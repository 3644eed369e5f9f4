package org.lantian.notification.notice.gathering;

import org.jspecify.annotations.Nullable;

/** What an event asked for, under the request that the event goes back to. */
record Asked<T>(T what, @Nullable String requestId) {}
