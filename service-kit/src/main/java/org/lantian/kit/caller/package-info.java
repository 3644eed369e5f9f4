/** Who calls, with which roles, and how far these reach. */
@NullMarked
package org.lantian.kit.caller;

import org.jspecify.annotations.NullMarked;
