/** Manners that all endpoints share: pages, versions, idempotency keys. */
@NullMarked
package org.lantian.kit.rest;

import org.jspecify.annotations.NullMarked;
