/** Regions and units: who can be held responsible, under which names they are printed, and who a collective name stands for. */
@NullMarked
package org.lantian.plan.directory;

import org.jspecify.annotations.NullMarked;
