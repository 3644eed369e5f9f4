/** Word documents, the binary form and the zipped one, with the numbers that Word itself would print. */
@NullMarked
package org.lantian.plan.document.word;

import org.jspecify.annotations.NullMarked;
