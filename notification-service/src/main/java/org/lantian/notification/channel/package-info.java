/** The ways by which a message leaves: mail, webhook, short message; each in bounded time and never inward. */
@NullMarked
package org.lantian.notification.channel;

import org.jspecify.annotations.NullMarked;
