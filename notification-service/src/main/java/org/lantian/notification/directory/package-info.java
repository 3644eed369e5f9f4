/** The units that can be told something: this service's copy of the directory, and who sees which of them. */
@NullMarked
package org.lantian.notification.directory;

import org.jspecify.annotations.NullMarked;
