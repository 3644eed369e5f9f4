/** The forms in which rows come in, each read row by row. */
@NullMarked
package org.lantian.indicator.observation.form;

import org.jspecify.annotations.NullMarked;
