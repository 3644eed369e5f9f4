/** What all services need to ask their database. */
@NullMarked
package org.lantian.kit.query;

import org.jspecify.annotations.NullMarked;
