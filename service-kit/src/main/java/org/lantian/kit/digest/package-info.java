/** Hashes that tell bytes apart. */
@NullMarked
package org.lantian.kit.digest;

import org.jspecify.annotations.NullMarked;
