/** Contact points over REST. */
@NullMarked
package org.lantian.notification.contact.rest;

import org.jspecify.annotations.NullMarked;
