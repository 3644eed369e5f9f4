/** Rules that an administrator keeps as data: stored as put, read by the feature that follows them. */
@NullMarked
package org.lantian.notification.policy;

import org.jspecify.annotations.NullMarked;
