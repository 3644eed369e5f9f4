/** What a caller is told when something is refused: RFC 9457 bodies with a stable code. */
@NullMarked
package org.lantian.kit.problem;

import org.jspecify.annotations.NullMarked;
