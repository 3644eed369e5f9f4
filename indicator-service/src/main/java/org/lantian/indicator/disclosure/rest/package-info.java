/** The public, read-only endpoints. */
@NullMarked
package org.lantian.indicator.disclosure.rest;

import org.jspecify.annotations.NullMarked;
