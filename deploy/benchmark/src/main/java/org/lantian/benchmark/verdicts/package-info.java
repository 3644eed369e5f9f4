/** Measures verdicts: how soon they follow a corrected hour, and what judging costs beside reading its inputs. */
@NullMarked
package org.lantian.benchmark.verdicts;

import org.jspecify.annotations.NullMarked;
