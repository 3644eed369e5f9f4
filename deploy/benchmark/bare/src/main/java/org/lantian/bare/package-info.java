/** What the stack costs by itself: no token, no reach, no problem bodies, no paging; one row by its id, the rows of a new one, hours of the air. */
@NullMarked
package org.lantian.bare;

import org.jspecify.annotations.NullMarked;
