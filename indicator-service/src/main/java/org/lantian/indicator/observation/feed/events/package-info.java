/** The topic that feeds write. */
@NullMarked
package org.lantian.indicator.observation.feed.events;

import org.jspecify.annotations.NullMarked;
