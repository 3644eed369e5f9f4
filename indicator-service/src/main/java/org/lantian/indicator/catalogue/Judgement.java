package org.lantian.indicator.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A verdict with what it rests on.
 *
 * @param figure the value compared, rounded as it is printed; null without one
 * @param period the period that the figure covers, or would have to cover
 * @param reason in Chinese words and numbers
 */
@Embeddable
public record Judgement(
        @Column @Enumerated(EnumType.STRING) Verdict verdict,
        @Column(name = "value") @Nullable BigDecimal figure,
        @Column(name = "judged_period") @Nullable String period,
        @Column String reason) {

    public static Judgement noData(@Nullable String period, String reason) {
        return new Judgement(Verdict.NO_DATA, null, period, reason);
    }
}
