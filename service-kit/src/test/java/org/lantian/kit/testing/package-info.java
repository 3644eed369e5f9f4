/** Real parts and house rules for the tests of every service: PostgreSQL, Kafka, tokens, contracts. */
@NullMarked
package org.lantian.kit.testing;

import org.jspecify.annotations.NullMarked;
