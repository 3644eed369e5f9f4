/** What the service knows of an indicator: from observations, projects, source monitors, reports, or as others published it. */
@NullMarked
package org.lantian.indicator.evaluation.evidence;

import org.jspecify.annotations.NullMarked;
