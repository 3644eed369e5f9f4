/** What the inbox page asks before anybody has signed in. */
@NullMarked
package org.lantian.notification.inbox.rest;

import org.jspecify.annotations.NullMarked;
