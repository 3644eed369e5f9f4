/** Tests of the forms in which a plan may come, and of those that are refused. */
@NullMarked
package org.lantian.plan.document;

import org.jspecify.annotations.NullMarked;
