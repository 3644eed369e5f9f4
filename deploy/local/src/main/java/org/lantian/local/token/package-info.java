/** Who calls on this machine: a key pair of its own and one bearer token per kind of caller. */
@NullMarked
package org.lantian.local.token;

import org.jspecify.annotations.NullMarked;
