/** Bringing sealed notices to contact points: claimed, sent, answered, retried, dead with a reason. */
@NullMarked
package org.lantian.notification.delivery;

import org.jspecify.annotations.NullMarked;
