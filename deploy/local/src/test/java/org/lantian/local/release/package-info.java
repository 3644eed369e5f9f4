/** What a release is made of. */
@NullMarked
package org.lantian.local.release;

import org.jspecify.annotations.NullMarked;
