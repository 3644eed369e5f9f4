/** What a unit says that it has done. */
@NullMarked
package org.lantian.task.report;

import org.jspecify.annotations.NullMarked;
