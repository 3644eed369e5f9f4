/** Work that follows what was committed: soon in the same process, and by a look at the database from time to time in every one. */
@NullMarked
package org.lantian.kit.work;

import org.jspecify.annotations.NullMarked;
