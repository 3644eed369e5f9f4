/** What a unit is told: items gathered into one notice per kind, sealed, signed for. */
@NullMarked
package org.lantian.notification.notice;

import org.jspecify.annotations.NullMarked;
