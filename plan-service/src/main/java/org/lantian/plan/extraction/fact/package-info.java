/** The facts of a sentence: its targets, deadlines and recurring duties, and what looks like one and could not be read. */
@NullMarked
package org.lantian.plan.extraction.fact;

import org.jspecify.annotations.NullMarked;
