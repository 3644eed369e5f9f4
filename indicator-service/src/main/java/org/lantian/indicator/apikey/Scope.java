package org.lantian.indicator.apikey;

/** What a key may send. Reading what a data feed may read needs no scope. */
public enum Scope {
    OBSERVATIONS,
    STATISTICS
}
