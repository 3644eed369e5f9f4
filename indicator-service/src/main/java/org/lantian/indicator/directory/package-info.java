/** This service's own copy of the regions and units that plan-service keeps. */
@NullMarked
package org.lantian.indicator.directory;

import org.jspecify.annotations.NullMarked;
