/** From a printed name to the units that it means: completed by its region, taken apart where it names many. */
@NullMarked
package org.lantian.plan.directory.resolving;

import org.jspecify.annotations.NullMarked;
