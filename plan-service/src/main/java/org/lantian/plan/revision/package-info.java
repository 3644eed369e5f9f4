/** Compares two versions of a plan: which measures and targets go on, which changed, came or went, however they are numbered now. */
@NullMarked
package org.lantian.plan.revision;

import org.jspecify.annotations.NullMarked;
