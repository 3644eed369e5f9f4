package org.lantian.kit.rest;

/**
 * What a caller sent to be known again by, and what for.
 *
 * @param key the caller's name and the header
 * @param request tells the request from others
 */
record IdempotencyKey(String key, String request) {

    /** Where the key of a call is found by who stands inside its transaction. */
    static final String IN_CALL = IdempotencyKey.class.getName();
}
