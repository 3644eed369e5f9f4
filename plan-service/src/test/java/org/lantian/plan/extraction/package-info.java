/** Tests of the plan reader, by table, by scored documents and by hostile ones. */
@NullMarked
package org.lantian.plan.extraction;

import org.jspecify.annotations.NullMarked;
