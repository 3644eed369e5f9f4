/** Hours as they now stand and as they once stood, and which of them changed since a time. */
@NullMarked
package org.lantian.indicator.observation.reading;

import org.jspecify.annotations.NullMarked;
