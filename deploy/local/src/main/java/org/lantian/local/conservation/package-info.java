/** Whether what happened once is there once, in every service: counted by ids, read only. */
@NullMarked
package org.lantian.local.conservation;

import org.jspecify.annotations.NullMarked;
