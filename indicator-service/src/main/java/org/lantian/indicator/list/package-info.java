/** Lists in request bodies: what is wrong with an entry is said together with its place. */
@NullMarked
package org.lantian.indicator.list;

import org.jspecify.annotations.NullMarked;
