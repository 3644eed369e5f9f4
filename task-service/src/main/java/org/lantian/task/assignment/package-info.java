/** One unit's duty under one measure: from the day it is assigned to the day it is verified. */
@NullMarked
package org.lantian.task.assignment;

import org.jspecify.annotations.NullMarked;
