/** The measure segments that plans issue: what the duties under one share, and how people name it. */
@NullMarked
package org.lantian.task.measure;

import org.jspecify.annotations.NullMarked;
