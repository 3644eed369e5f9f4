package org.lantian.indicator.evaluation.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a running period has left; of the amounts only those that its indicator knows.
 *
 * @param days from today to the last day
 * @param months those of them that have not ended
 * @param allowedMean the mean that the rest may have, one decimal, on the safe side; below zero when it is out of reach
 * @param allowedDays days that may still count against the bound; below zero when it is out of reach
 * @param perMonth what each remaining month has to bring
 * @param words the same in Chinese
 */
public record Left(
        int days,
        int months,
        @Nullable BigDecimal allowedMean,
        @Nullable Integer allowedDays,
        @Nullable BigDecimal perMonth,
        String unit,
        String words) {}
