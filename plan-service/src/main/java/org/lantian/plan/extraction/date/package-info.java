/** By when and how often: printed dates, deadlines among them, and what recurs. */
@NullMarked
package org.lantian.plan.extraction.date;

import org.jspecify.annotations.NullMarked;
