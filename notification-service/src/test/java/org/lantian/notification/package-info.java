/** Who is told what, tried on real parts. */
@NullMarked
package org.lantian.notification;

import org.jspecify.annotations.NullMarked;
