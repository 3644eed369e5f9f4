/**
 * Plans that everybody may read. A planner discloses a plan in force; the public then reads it in words of its own, from queries
 * and a cache of its own, which name no internal column.
 */
@NullMarked
package org.lantian.plan.disclosure;

import org.jspecify.annotations.NullMarked;
