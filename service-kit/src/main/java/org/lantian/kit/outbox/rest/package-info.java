/** The published events for systems that cannot read Kafka. */
@NullMarked
package org.lantian.kit.outbox.rest;

import org.jspecify.annotations.NullMarked;
