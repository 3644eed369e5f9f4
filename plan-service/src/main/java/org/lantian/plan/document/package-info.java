/** Turns the bytes of an uploaded plan into text blocks, whatever form they came in. */
@NullMarked
package org.lantian.plan.document;

import org.jspecify.annotations.NullMarked;
