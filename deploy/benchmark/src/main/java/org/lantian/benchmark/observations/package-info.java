/** Intake and reading of observations beside bare JDBC and bare Kafka of the same run. */
@NullMarked
package org.lantian.benchmark.observations;

import org.jspecify.annotations.NullMarked;
