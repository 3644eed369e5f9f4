/** Work that already runs in spreadsheets comes in with its state and dates, and goes out in the same columns. */
@NullMarked
package org.lantian.task.takeover;

import org.jspecify.annotations.NullMarked;
