/** Units of regions: names, aliases, kind, state, and how each has changed. */
@NullMarked
package org.lantian.plan.directory.unit;

import org.jspecify.annotations.NullMarked;
