/** What events do to notices: items gather, are struck, settled and signed for, a burst at a time. */
@NullMarked
package org.lantian.notification.notice.gathering;

import org.jspecify.annotations.NullMarked;
