/** What units state of a target's value, with their evidence, until someone approves it or gives it back. */
@NullMarked
package org.lantian.indicator.report;

import org.jspecify.annotations.NullMarked;
