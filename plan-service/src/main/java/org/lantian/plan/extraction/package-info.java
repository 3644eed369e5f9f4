/**
 * Reads a plan's blocks into measures, responsibilities, targets, dates and recurring duties, each with the words it was
 * read from; plain Java, in steps: passages, outline, responsibility clauses, facts of a sentence, document facts.
 */
@NullMarked
package org.lantian.plan.extraction;

import org.jspecify.annotations.NullMarked;
