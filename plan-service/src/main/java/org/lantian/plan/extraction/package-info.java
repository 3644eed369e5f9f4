/**
 * Reads a plan's blocks into measures, responsibilities, targets, dates and recurring duties, each with the words it was
 * read from; plain Java, in steps: {@link org.lantian.plan.extraction.text passages}, their {@link org.lantian.plan.extraction.outline
 * outline}, {@link org.lantian.plan.extraction.duty responsibility clauses}, {@link org.lantian.plan.extraction.fact facts of a sentence}
 * ({@link org.lantian.plan.extraction.target targets}, {@link org.lantian.plan.extraction.date dates}) and of the {@link
 * org.lantian.plan.extraction.front document}.
 */
@NullMarked
package org.lantian.plan.extraction;

import org.jspecify.annotations.NullMarked;
