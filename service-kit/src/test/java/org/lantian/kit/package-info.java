/** The kit's mechanism, tested as a service uses it. */
package org.lantian.kit;
