/** What may leave a service: facts in the past tense, carried as CloudEvents 1.0. */
@NullMarked
package org.lantian.kit.event;

import org.jspecify.annotations.NullMarked;
