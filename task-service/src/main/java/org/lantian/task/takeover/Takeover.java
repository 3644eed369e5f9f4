package org.lantian.task.takeover;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.task.assignment.TakingOver;
import org.lantian.task.assignment.TakingOver.Standing;
import org.lantian.task.directory.DirectoryCopy;
import org.lantian.task.directory.KnownUnit;
import org.lantian.task.measure.KnownPlans;
import org.lantian.task.measure.Measures;

/** Takes over a table of duties of one plan: all of it, or nothing and the errors of each row. */
@ApplicationScoped
public class Takeover {

    private static final int MOST_ERRORS = 200;

    private final KnownPlans plans;
    private final Measures named;
    private final TakingOver duties;
    private final DirectoryCopy directory;
    private final Caller caller;
    private final Clock clock;

    Takeover(KnownPlans plans, Measures named, TakingOver duties, DirectoryCopy directory, Caller caller, Clock clock) {
        this.plans = plans;
        this.named = named;
        this.duties = duties;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @TransactionConfiguration(timeout = 600)
    public TakeoverReport take(UUID planId, Path file, boolean dryRun) {
        plans.reached(planId);
        var standings = checked(planId, read(file));
        if (dryRun) {
            return new TakeoverReport(standings.size(), 0, 0, 0);
        }
        Map<TakingOver.Outcome, Integer> outcomes = new HashMap<>();
        standings.forEach(standing -> outcomes.merge(duties.take(standing), 1, Integer::sum));
        return TakeoverReport.of(standings.size(), outcomes);
    }

    private static List<TableRow> read(Path file) {
        try (var head = Files.newInputStream(file)) {
            var zip = head.readNBytes(2);
            return zip.length == 2 && zip[0] == 'P' && zip[1] == 'K' ? XlsxTable.read(file) : CsvTable.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Standing> checked(UUID planId, List<TableRow> rows) {
        Map<String, UUID> measures = new HashMap<>();
        named.keysOf(planId).forEach(key -> measures.put(key.number() + "/" + key.segment(), key.id()));
        Map<String, Optional<KnownUnit>> units = new HashMap<>();
        List<Refusal.Reason> wrong = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        var seen = new HashSet<UUID>();
        for (var row : rows) {
            var check = new RowCheck(row);
            var standing = standing(check, measures, units);
            if (standing != null && check.wrong().isEmpty()) {
                if (!seen.add(standing.assignmentId())) {
                    check.refuse(Column.UNIT, "an earlier row is about the same duty");
                }
                duties.obstacle(standing).ifPresent(why -> check.refuse(Column.STATE, why));
                standings.add(standing);
            }
            wrong.addAll(check.wrong());
        }
        if (!wrong.isEmpty()) {
            throw new Refusal.Invalid(
                    "invalid_rows",
                    wrong.size() + " errors in " + rows.size() + " rows; nothing was taken over",
                    wrong.subList(0, Math.min(MOST_ERRORS, wrong.size())));
        }
        return standings;
    }

    private @Nullable Standing standing(
            RowCheck check, Map<String, UUID> measures, Map<String, Optional<KnownUnit>> units) {
        var number = check.needed(Column.MEASURE);
        var segment = check.segment();
        var measure = number == null || segment == null ? null : measures.get(number + "/" + segment);
        if (measure == null && number != null && segment != null) {
            check.refuse(Column.MEASURE, "the plan has no such measure segment");
        }
        var unit = unit(check, units);
        var role = check.role();
        var state = check.state();
        var dueOn = check.day(Column.DUE);
        var signedOn = check.day(Column.SIGNED);
        var dates = check.dates(dueOn, LocalDate.now(clock));
        var percent = check.percent();
        return measure == null || unit == null || role == null || state == null
                ? null
                : new Standing(measure, unit, role, state, dueOn, signedOn, dates, percent, check.text(Column.NOTE));
    }

    private @Nullable KnownUnit unit(RowCheck check, Map<String, Optional<KnownUnit>> units) {
        var id = check.text(Column.UNIT_ID);
        var name = id == null ? check.needed(Column.UNIT) : null;
        var wanted = id == null ? name : id;
        if (wanted == null) {
            return null;
        }
        var unit = units.computeIfAbsent(wanted, key -> id == null ? directory.unitNamed(key) : directory.unit(key));
        if (unit.isEmpty()) {
            check.refuse(id == null ? Column.UNIT : Column.UNIT_ID, "the directory knows no such unit");
        } else if (!caller.reach().covers(unit.get().regionCode())) {
            check.refuse(id == null ? Column.UNIT : Column.UNIT_ID, "it lies outside your reach");
        }
        return unit.orElse(null);
    }
}
