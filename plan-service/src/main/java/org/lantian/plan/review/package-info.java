/** What was read from a document is corrected by people before it binds anyone, and every change stays readable. */
@NullMarked
package org.lantian.plan.review;

import org.jspecify.annotations.NullMarked;
