/** How assignments move: their states, the table of moves, and what is told of each move here and outside. */
@NullMarked
package org.lantian.task.move;

import org.jspecify.annotations.NullMarked;
