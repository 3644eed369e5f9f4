package org.lantian.notification.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.directory.Units;
import org.lantian.notification.notice.content.Concern;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.content.Severity;
import org.lantian.notification.notice.gathering.Addressed;

/** Shows what an event would lead to, and sends nothing. */
@ApplicationScoped
public class RouteTrial {

    /** One unit that would be told, or would not. */
    @Schema(description = "a unit that an event would concern")
    public record Told(
            @Schema(description = "the unit", examples = "u-640300-a1b2c3d4e5")
            String unitId,

            @Schema(description = "its name", examples = "吴忠市生态环境局") @Nullable
            String unitName,

            @Schema(description = "as what it is told: OWN, COPY or REVIEW", examples = "OWN")
            Concern concern,

            @Schema(description = "the kind of notice", examples = "OVERDUE")
            NoticeKind kind,

            @Schema(description = "how grave", examples = "YELLOW")
            Severity severity,

            @Schema(description = "the route that says so", examples = "overdue")
            String route,

            @Schema(description = "the silence or inhibition that keeps it back, if any", examples = "migration")
            @Nullable
            String keptBackBy) {}

    private final Deciding deciding;
    private final Units units;

    RouteTrial(Deciding deciding, Units units) {
        this.deciding = deciding;
        this.units = units;
    }

    @Transactional
    public List<Told> run(SampleEvent sample) {
        var decision = deciding.decide(sample.happening());
        var told = decision.told().stream().map(addressed -> told(addressed, null));
        var kept = decision.suppressed().stream().map(suppression -> told(suppression.addressed(), suppression.rule()));
        return Stream.concat(told, kept).toList();
    }

    private Told told(Addressed addressed, @Nullable String keptBackBy) {
        return new Told(
                addressed.unitId(),
                units.nameOf(addressed.unitId()).orElse(null),
                addressed.item().concern(),
                addressed.kind(),
                addressed.severity(),
                addressed.cause().route(),
                keptBackBy);
    }
}
