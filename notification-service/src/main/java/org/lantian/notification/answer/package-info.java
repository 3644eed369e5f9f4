/** Answering by the one-time link of a message, without login. */
@NullMarked
package org.lantian.notification.answer;

import org.jspecify.annotations.NullMarked;
