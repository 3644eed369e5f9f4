package org.lantian.indicator.source.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.source.SourceKind;
import org.lantian.indicator.source.SourceRegister;
import org.lantian.indicator.source.SourceView;

/** Indicators that come from the monitors of sources: how many hours they were online, and the highest mean of a kind. */
@ApplicationScoped
@Transactional
public class SourceFigures {

    private static final int DECIMALS = 1;

    private final SourceRegister register;
    private final ReadingTable table;
    private final Clock clock;

    SourceFigures(SourceRegister register, ReadingTable table, Clock clock) {
        this.register = register;
        this.table = table;
        this.clock = clock;
    }

    /** A figure with what it rests on, in Chinese. */
    public record SourceFigure(Fraction exact, int decimals, String basis) {}

    /** Empty where no such source is registered, or none has sent anything. */
    public Optional<SourceFigure> figure(String indicatorCode, String regionCode, Period period) {
        return switch (indicatorCode) {
            case "MONITOR_ONLINE_RATE" -> rate(online(regionCode, null, period));
            case "VAPOUR_RECOVERY_ONLINE_RATE" -> rate(online(regionCode, SourceKind.GAS_STATION, period));
            case "GAS_BOILER_NOX" -> highest(regionCode, period);
            default -> Optional.empty();
        };
    }

    /** Hours online over hours expected, of the sources of a kind (null: all) in a region and below, up to now. */
    public OnlineRateView online(String regionCode, @Nullable SourceKind kind, Period period) {
        var sources = register.within(regionCode).stream()
                .filter(source -> kind == null || source.kind() == kind)
                .toList();
        var end = earlier(start(period.last().plusDays(1)), clock.instant());
        long expected = 0;
        long online = 0;
        List<String> silent = new ArrayList<>();
        var sent = sources.isEmpty()
                ? Map.<String, Long>of()
                : table.online(sources.stream().map(SourceView::code).toList(), start(period.first()), end);
        for (var source : sources) {
            var begin = later(start(period.first()), start(source.monitoredFrom()));
            long hours = Math.max(0, Duration.between(begin, end).toHours());
            long of = Math.min(hours, sent.getOrDefault(source.code(), 0L));
            expected += hours;
            online += of;
            if (hours > 0 && of == 0) {
                silent.add(source.code());
            }
        }
        return new OnlineRateView(
                regionCode,
                period.toString(),
                sources.size(),
                expected,
                online,
                expected == 0 ? null : Fraction.of(100L * online, expected).rounded(DECIMALS),
                silent);
    }

    private static Optional<SourceFigure> rate(OnlineRateView online) {
        return online.expectedHours() == 0
                ? Optional.empty()
                : Optional.of(new SourceFigure(
                        Fraction.of(100L * online.onlineHours(), online.expectedHours()),
                        DECIMALS,
                        "%d个监控点，在线%d/%d小时".formatted(online.sources(), online.onlineHours(), online.expectedHours())));
    }

    /** All boilers are to keep to the value, so the highest of their means stands for them. */
    private Optional<SourceFigure> highest(String regionCode, Period period) {
        Fraction highest = null;
        String worst = "";
        int measured = 0;
        for (var source : register.within(regionCode)) {
            if (source.kind() != SourceKind.GAS_BOILER) {
                continue;
            }
            var hours = table.hours(
                            source.code(),
                            "NOX",
                            start(period.first()).plus(Duration.ofHours(1)),
                            start(period.last().plusDays(1)))
                    .values();
            if (hours.isEmpty()) {
                continue;
            }
            measured++;
            var mean = Fraction.mean(
                    hours.stream().map((BigDecimal value) -> Fraction.of(value)).toList());
            if (highest == null || mean.compareTo(highest) > 0) {
                highest = mean;
                worst = source.name();
            }
        }
        return highest == null
                ? Optional.empty()
                : Optional.of(new SourceFigure(highest, DECIMALS, "%d台燃气锅炉中最高的%s".formatted(measured, worst)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ShanghaiTime.ZONE).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
