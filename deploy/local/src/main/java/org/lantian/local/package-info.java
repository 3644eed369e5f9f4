/** The whole system on one machine: starts its parts, runs its main job and stops. */
@NullMarked
package org.lantian.local;

import org.jspecify.annotations.NullMarked;
