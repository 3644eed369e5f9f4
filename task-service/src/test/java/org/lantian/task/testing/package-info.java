/** What the tests of this service say in the name of other services. */
@NullMarked
package org.lantian.task.testing;

import org.jspecify.annotations.NullMarked;
