/** What happens on silence: the ladder from a reminder to a special inspection. */
@NullMarked
package org.lantian.notification.escalation;

import org.jspecify.annotations.NullMarked;
