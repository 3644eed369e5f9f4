/** Portable documents: lines, columns, ruled and unruled tables of a page, put back in the order of reading, within bounds of effort. */
@NullMarked
package org.lantian.plan.document.pdf;

import org.jspecify.annotations.NullMarked;
