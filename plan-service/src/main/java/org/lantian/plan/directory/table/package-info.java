/** Regions and units as tables: out and in with the same columns, all rows or none. */
@NullMarked
package org.lantian.plan.directory.table;

import org.jspecify.annotations.NullMarked;
