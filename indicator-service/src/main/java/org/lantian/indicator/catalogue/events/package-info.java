/** What plan-service says about targets. */
@NullMarked
package org.lantian.indicator.catalogue.events;

import org.jspecify.annotations.NullMarked;
