/** What happened elsewhere, read from events and put into this service's words. */
@NullMarked
package org.lantian.notification.fact;

import org.jspecify.annotations.NullMarked;
