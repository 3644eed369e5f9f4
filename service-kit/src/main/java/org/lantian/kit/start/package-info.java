/** How a service begins, and what it says when it cannot. */
@NullMarked
package org.lantian.kit.start;

import org.jspecify.annotations.NullMarked;
