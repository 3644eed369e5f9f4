/** Regions as their codes name them: levels, names and former names, and how each has changed. */
@NullMarked
package org.lantian.plan.directory.region;

import org.jspecify.annotations.NullMarked;
