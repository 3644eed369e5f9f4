/** Where a unit is reached, and which addresses may be called at all. */
@NullMarked
package org.lantian.notification.contact;

import org.jspecify.annotations.NullMarked;
