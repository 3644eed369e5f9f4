/** The printed text and how to look at it: passages that know where they stand in the document, folded forms, numerals, markers of lists, brackets, sentences. */
@NullMarked
package org.lantian.plan.extraction.text;

import org.jspecify.annotations.NullMarked;
