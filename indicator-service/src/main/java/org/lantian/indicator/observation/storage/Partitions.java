package org.lantian.indicator.observation.storage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.observation.IntakeSettings;

/**
 * Makes the monthly partitions of the observations: those of the coming months ahead, older ones when their first value comes. A partition
 * is attached, not created in place, because attaching does not hold up the intake.
 */
@ApplicationScoped
public class Partitions {

    private static final long LOCK = 0x6d6f6e746873L;

    private final DataSource dataSource;
    private final IntakeSettings settings;
    private final Clock clock;
    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

    Partitions(DataSource dataSource, IntakeSettings settings, Clock clock) {
        this.settings = settings;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void atStart(@Observes StartupEvent startup) {
        makeAhead();
    }

    @Scheduled(every = "12h", delayed = "12h")
    void makeAhead() {
        var month = YearMonth.now(clock);
        make(IntStream.rangeClosed(0, settings.monthsAhead())
                .mapToObj(month::plusMonths)
                .toList());
    }

    /** Returns when all these months have their partition. */
    public void make(Collection<YearMonth> months) {
        var missing = months.stream().filter(month -> !known.contains(month)).toList();
        if (!missing.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> attach(missing));
            known.addAll(missing);
        }
    }

    private void attach(List<YearMonth> months) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            for (var month : months) {
                var table = "observation_%d_%02d".formatted(month.getYear(), month.getMonthValue());
                try (var found = statement.executeQuery("select to_regclass('" + table + "')")) {
                    found.next();
                    if (found.getString(1) != null) {
                        continue;
                    }
                }
                statement.execute("create table %s (like observation including all)".formatted(table));
                statement.execute("alter table observation attach partition %s for values from ('%s') to ('%s')"
                        .formatted(table, firstHour(month), firstHour(month.plusMonths(1))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make the partitions of " + months, e);
        }
    }

    /** The hour ending 00:00 on the first still belongs to the month before, so a month begins with the one ending 01:00. */
    private static String firstHour(YearMonth month) {
        return ZonedDateTime.of(month.atDay(1).atTime(1, 0), ShanghaiTime.ZONE)
                .toOffsetDateTime()
                .toString();
    }
}
