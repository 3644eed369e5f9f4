/** Where the demo's notices arrive: a mail receiver and a webhook receiver on the loopback address. */
@NullMarked
package org.lantian.local.receiver;

import org.jspecify.annotations.NullMarked;
