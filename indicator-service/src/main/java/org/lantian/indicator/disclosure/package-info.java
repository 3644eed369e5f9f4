/**
 * What everybody may know of the air without asking who he is: figures and rankings, in words of their own and from a cache of
 * their own, so that a crowd of readers neither sees nor slows what is internal.
 */
@NullMarked
package org.lantian.indicator.disclosure;

import org.jspecify.annotations.NullMarked;
