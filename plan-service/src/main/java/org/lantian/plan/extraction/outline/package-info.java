/** What belongs to what: lines become an outline of headings, the outline becomes numbered items with their segments, and tables of tasks become items of the same kind. */
@NullMarked
package org.lantian.plan.extraction.outline;

import org.jspecify.annotations.NullMarked;
