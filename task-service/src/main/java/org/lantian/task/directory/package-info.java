/** This service's copy of the directory of regions and units that plan-service keeps. */
@NullMarked
package org.lantian.task.directory;

import org.jspecify.annotations.NullMarked;
