/** What a service takes on at most: requests at once, and requests of one caller. */
@NullMarked
package org.lantian.kit.limit;

import org.jspecify.annotations.NullMarked;
