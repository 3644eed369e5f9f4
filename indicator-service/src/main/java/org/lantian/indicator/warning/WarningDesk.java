package org.lantian.indicator.warning;

import static org.lantian.indicator.warning.WarningTold.News.CHANGED;
import static org.lantian.indicator.warning.WarningTold.News.ISSUED;
import static org.lantian.indicator.warning.WarningTold.News.LIFTED;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.catalogue.AnsweringUnit;
import org.lantian.indicator.catalogue.WhoAnswers;
import org.lantian.indicator.directory.Directory;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Reach;
import org.lantian.kit.outbox.Outbox;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;

/** Takes down what authorities decide about warnings, and tells it. In a region one warning holds at a time. */
@ApplicationScoped
@Transactional
public class WarningDesk {

    private final Warnings warnings;
    private final Directory directory;
    private final WhoAnswers answers;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    WarningDesk(Warnings warnings, Directory directory, WhoAnswers answers, Outbox outbox, Caller caller, Clock clock) {
        this.warnings = warnings;
        this.directory = directory;
        this.answers = answers;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    public WarningView issue(WarningData data) {
        var region = directory.named("regionCode", data.regionCode());
        caller.mustReach(data.regionCode());
        if (warnings.holdsIn(data.regionCode())) {
            throw new Refusal.Conflict("already_warned", "a warning holds in this region; change that");
        }
        var warning = new Warning(region);
        warning.declare(data, units(data), caller.name(), now());
        return told(ISSUED, warning);
    }

    public WarningView change(UUID id, WarningData data, @Nullable String ifMatch) {
        var warning = seen(id);
        Versions.require(ifMatch, warning.version());
        warning.declare(data, units(data), caller.name(), now());
        return told(CHANGED, warning);
    }

    public WarningView lift(UUID id, LiftingData data, @Nullable String ifMatch) {
        var warning = seen(id);
        Versions.check(ifMatch, warning.version());
        warning.lift(data.reason(), caller.name(), now());
        return told(LIFTED, warning);
    }

    public WarningView get(UUID id) {
        return seen(id).view();
    }

    /** The latest first; {@code holding} null for all. */
    public Page<WarningView> find(@Nullable String regionCode, @Nullable Boolean holding, Paging paging) {
        var prefix = caller.reach().prefix();
        var query = new StringBuilder("regionCode like :within");
        var parameters = Parameters.with("within", prefix == null ? "-" : prefix + "%");
        if (regionCode != null) {
            query.append(" and regionCode like :below");
            parameters.and("below", new Reach(regionCode).prefix() + "%");
        }
        if (holding != null) {
            query.append(holding ? " and liftedAt is null" : " and liftedAt is not null");
        }
        return Page.of(warnings.find(query + " order by at desc, id", parameters), paging, Warning::view);
    }

    private List<AnsweringUnit> units(WarningData data) {
        var ids = data.unitIds();
        if (ids == null || ids.isEmpty()) {
            return answers.inCharge(null, data.regionCode());
        }
        List<AnsweringUnit> units = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            var found = answers.inCharge(ids.get(i), data.regionCode());
            if (found.isEmpty()) {
                throw new Refusal.Invalid("unknown_unit", "unitIds[" + i + "]", "there is no unit " + ids.get(i));
            }
            units.addAll(found);
        }
        return units.stream().distinct().toList();
    }

    private Warning seen(UUID id) {
        return warnings.findByIdOptional(id)
                .filter(warning -> caller.reach().covers(warning.regionCode()))
                .orElseThrow(() -> new Refusal.NotFound("warning", id));
    }

    private WarningView told(WarningTold.News news, Warning warning) {
        warnings.persistAndFlush(warning);
        var view = warning.view();
        outbox.append(WarningTold.of(news, view));
        return view;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
