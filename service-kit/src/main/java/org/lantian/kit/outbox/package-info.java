/** Events commit with the state that they report, and are published afterwards in the order of their key. */
@NullMarked
package org.lantian.kit.outbox;

import org.jspecify.annotations.NullMarked;
