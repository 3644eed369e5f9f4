/** What leaders read once a day instead of every notice. */
@NullMarked
package org.lantian.notification.digest;

import org.jspecify.annotations.NullMarked;
