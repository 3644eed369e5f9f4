/** Reminder policies over HTTP. */
@NullMarked
package org.lantian.task.reminder.rest;

import org.jspecify.annotations.NullMarked;
