/** What tests of several features do with the service. */
@NullMarked
package org.lantian.indicator.testing;

import org.jspecify.annotations.NullMarked;
