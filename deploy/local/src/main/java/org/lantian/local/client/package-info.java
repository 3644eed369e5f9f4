/** A client of the services' public REST API, as any other system would write one. */
@NullMarked
package org.lantian.local.client;

import org.jspecify.annotations.NullMarked;
