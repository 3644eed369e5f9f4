/** The real parts as processes of their own, behind a network that can go wrong, and the main job done on them over and over. */
@NullMarked
package org.lantian.rig;

import org.jspecify.annotations.NullMarked;
