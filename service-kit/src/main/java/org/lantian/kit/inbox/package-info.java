/** Events from other services take effect exactly once; one that cannot be understood is parked with its reason. */
@NullMarked
package org.lantian.kit.inbox;

import org.jspecify.annotations.NullMarked;
