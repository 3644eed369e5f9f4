/** What the document says of itself before its first measure: title, number, issuer, region, dates, and whether it is a draft. */
@NullMarked
package org.lantian.plan.extraction.front;

import org.jspecify.annotations.NullMarked;
