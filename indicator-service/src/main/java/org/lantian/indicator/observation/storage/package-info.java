/** Hours in the database: stored once, corrected by new versions, their days marked in the same transaction. */
@NullMarked
package org.lantian.indicator.observation.storage;

import org.jspecify.annotations.NullMarked;
