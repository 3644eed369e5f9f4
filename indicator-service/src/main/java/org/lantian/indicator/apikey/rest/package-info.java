/** Where administrators make and revoke keys. */
@NullMarked
package org.lantian.indicator.apikey.rest;

import org.jspecify.annotations.NullMarked;
