/** What a failure of the database is told as. */
@org.jspecify.annotations.NullMarked
package org.lantian.kit.problem;
