package org.lantian.notification.delivery;

import org.lantian.notification.channel.Outcome;

/** What became of a claim. */
record Result(Claim claim, Outcome outcome) {}
