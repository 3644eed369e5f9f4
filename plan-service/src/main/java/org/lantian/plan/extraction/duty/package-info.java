/** Who has to do it: the clauses that name units, the roles they give, and the names taken apart. */
@NullMarked
package org.lantian.plan.extraction.duty;

import org.jspecify.annotations.NullMarked;
