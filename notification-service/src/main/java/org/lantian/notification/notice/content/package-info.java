/** What a notice says: items of a kind, how grave they are, and the plain words for them. */
@NullMarked
package org.lantian.notification.notice.content;

import org.jspecify.annotations.NullMarked;
