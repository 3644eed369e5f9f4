/** Where administrators keep the rules that notices follow. */
@NullMarked
package org.lantian.notification.administration;

import org.jspecify.annotations.NullMarked;
