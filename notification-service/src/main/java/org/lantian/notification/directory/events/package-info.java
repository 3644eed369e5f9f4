/** Where changes of the directory come in. */
@NullMarked
package org.lantian.notification.directory.events;

import org.jspecify.annotations.NullMarked;
