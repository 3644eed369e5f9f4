/** What is not told although a route would: silences of people, and graver news that covers lesser. */
@NullMarked
package org.lantian.notification.silence;

import org.jspecify.annotations.NullMarked;
