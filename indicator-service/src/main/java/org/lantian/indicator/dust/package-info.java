/** Sand and dust that figures are also given without (环办监测〔2016〕120号): periods approved for a region, each with its evidence. */
@NullMarked
package org.lantian.indicator.dust;

import org.jspecify.annotations.NullMarked;
