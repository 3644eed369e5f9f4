/** Who changed what and who was refused, so that it can be shown later and nobody can have altered it unseen. */
@NullMarked
package org.lantian.kit.audit;

import org.jspecify.annotations.NullMarked;
