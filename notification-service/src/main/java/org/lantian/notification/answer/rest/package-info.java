/** The link's page. */
@NullMarked
package org.lantian.notification.answer.rest;

import org.jspecify.annotations.NullMarked;
