/** One assignment with all that hangs on it. */
@NullMarked
package org.lantian.task.dossier;

import org.jspecify.annotations.NullMarked;
