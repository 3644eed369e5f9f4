/** What plan-service says about the directory. */
@NullMarked
package org.lantian.indicator.directory.events;

import org.jspecify.annotations.NullMarked;
