/** A plan from draft through consultation to issued: its measures, who answers for them, and what is published when it is issued. */
@NullMarked
package org.lantian.plan.lifecycle;

import org.jspecify.annotations.NullMarked;
