/** Keys with which data feeds send without a login: shown once, stored hashed, scoped, expiring, revocable. */
@NullMarked
package org.lantian.indicator.apikey;

import org.jspecify.annotations.NullMarked;
