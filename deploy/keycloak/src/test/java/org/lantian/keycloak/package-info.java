/** Tries what the services take for a good token against a real Keycloak. */
@NullMarked
package org.lantian.keycloak;

import org.jspecify.annotations.NullMarked;
