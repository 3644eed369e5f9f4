/** Where the events come in that units must be told about. */
@NullMarked
package org.lantian.notification.routing.events;

import org.jspecify.annotations.NullMarked;
