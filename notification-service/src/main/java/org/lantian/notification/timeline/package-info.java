/** All that has happened to a notice, in one order. */
@NullMarked
package org.lantian.notification.timeline;

import org.jspecify.annotations.NullMarked;
