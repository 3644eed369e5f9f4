/** How another system calls Lantian, in plain Java: the HTTP client of the platform and a JSON reader. */
@NullMarked
package org.lantian.clients;

import org.jspecify.annotations.NullMarked;
