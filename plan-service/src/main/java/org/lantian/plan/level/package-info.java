/** Plans of several levels: whether a lower plan carries out what the upper one asks, and which lower plans are still missing. */
@NullMarked
package org.lantian.plan.level;

import org.jspecify.annotations.NullMarked;
