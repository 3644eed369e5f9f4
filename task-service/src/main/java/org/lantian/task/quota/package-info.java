/** How much a recurring duty wants of each period, and how far its unit has come. */
@NullMarked
package org.lantian.task.quota;

import org.jspecify.annotations.NullMarked;
