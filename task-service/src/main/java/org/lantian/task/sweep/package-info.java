/** How what is due is worked off. */
@NullMarked
package org.lantian.task.sweep;

import org.jspecify.annotations.NullMarked;
