/** Trying templates, over HTTP. */
@NullMarked
package org.lantian.notification.template.rest;

import org.jspecify.annotations.NullMarked;
