/** Measures task-service at scale: what is due, what is created, what is read, each beside a yardstick of the same run. */
@NullMarked
package org.lantian.benchmark.tasks;

import org.jspecify.annotations.NullMarked;
