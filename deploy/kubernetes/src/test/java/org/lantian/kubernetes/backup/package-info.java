/** The runbook's way of keeping and bringing back a database, gone from end to end on this machine. */
@NullMarked
package org.lantian.kubernetes.backup;

import org.jspecify.annotations.NullMarked;
