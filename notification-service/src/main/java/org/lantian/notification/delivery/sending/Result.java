package org.lantian.notification.delivery.sending;

import org.lantian.notification.channel.Outcome;

/** What became of a claim. */
record Result(Claim claim, Outcome outcome) {}
