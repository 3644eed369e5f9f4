package org.lantian.indicator.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.catalogue.Announcement;
import org.lantian.indicator.catalogue.AnsweringUnit;
import org.lantian.indicator.catalogue.Comparator;
import org.lantian.indicator.catalogue.Target;
import org.lantian.indicator.catalogue.Verdict;
import org.lantian.kit.event.PublishedEvent;

/**
 * {@code indicator.off-target}, {@code .back-on-target}, {@code .target-met}, {@code .target-missed} or {@code .verdict-changed}: a
 * verdict that differs
 * from the last one told, with its reason and the units that answer for it.
 */
public record TargetJudged(
        @JsonIgnore Announcement announcement,
        UUID targetId,
        @Nullable UUID planId,
        @Nullable String planTitle,
        @Nullable String source,
        String regionCode,
        String regionName,
        String indicator,
        String indicatorCode,
        Comparator comparator,
        @Nullable BigDecimal targetValue,
        @Nullable String unit,
        @Nullable BigDecimal value,
        @Nullable String period,
        Verdict verdict,
        String reason,
        boolean aspirational,
        List<AnsweringUnit> units,
        Instant at)
        implements PublishedEvent {

    /** Stands for the code of an indicator that the catalogue does not hold. */
    static final String OTHER = "OTHER";

    static TargetJudged of(Announcement announcement, Target target, List<AnsweringUnit> units, Instant at) {
        var origin = target.origin();
        var goal = target.wanted();
        var judgement = target.judgement();
        return new TargetJudged(
                announcement,
                target.id(),
                origin.planId(),
                origin.planTitle(),
                origin.source(),
                target.regionCode(),
                target.regionName(),
                goal.indicator(),
                goal.indicatorCode() == null ? OTHER : goal.indicatorCode(),
                goal.comparator(),
                goal.value(),
                goal.unit(),
                judgement.figure(),
                judgement.period(),
                judgement.verdict(),
                judgement.reason(),
                goal.aspirational(),
                units,
                at);
    }

    @Override
    public String eventName() {
        return announcement.eventName();
    }

    @Override
    public String eventKey() {
        return targetId.toString();
    }
}
