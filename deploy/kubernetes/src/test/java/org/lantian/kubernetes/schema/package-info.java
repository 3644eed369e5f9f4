/** Two versions work on one schema while the one replaces the other: what a migration may do, and what the released version asks of it. */
@NullMarked
package org.lantian.kubernetes.schema;

import org.jspecify.annotations.NullMarked;
