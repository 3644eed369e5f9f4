package org.lantian.indicator.airquality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the standards leave open or could not be confirmed: each is a choice with a documented default in
 * {@code airquality/options.properties}, whose keys configuration may override. An unknown key or a value that cannot
 * be read is an {@link IllegalArgumentException}.
 */
public record AssessmentOptions(
        LocalDate appliesFrom,
        boolean roundInputs2012,
        int beyondTable2012,
        boolean ozoneHourInDailyIndex2012,
        int ozoneFirstWindowEnd,
        int ozoneLastWindowEnd,
        int ozoneMinimumWindows,
        boolean ozoneExceedingStaysValid,
        boolean completeDaysOnly,
        boolean roundDailyValues,
        int extraDecimals2026,
        int compositeDecimals2026,
        int ratioDecimals,
        int exceedanceDecimals,
        boolean percentilesInAttainment,
        Set<Pollutant> attainmentNeeds,
        boolean minimumDaysForPercentiles,
        String composite2026,
        CityFrom cityFrom,
        int citySitePercent,
        JudgedBy periodJudgedBy,
        DustRemoves dustRemoves,
        int dustHoursBefore,
        int dustOnsetPercent,
        int dustOnsetAbove,
        int dustEndPercent) {

    /** Whether a city's day comes from its sites' days or from hours averaged over the sites. */
    public enum CityFrom {
        DAYS,
        HOURS
    }

    /** Which day of a period selects its rule set. */
    public enum JudgedBy {
        FIRST,
        LAST
    }

    /** What an approved dust period takes from PM10 and PM2.5. */
    public enum DustRemoves {
        HOURS,
        DAYS
    }

    public AssessmentOptions {
        if (ozoneFirstWindowEnd < 1 || ozoneLastWindowEnd > 24 || ozoneFirstWindowEnd > ozoneLastWindowEnd) {
            throw new IllegalArgumentException(
                    "8-h O3 windows end between hour 1 and hour 24 of the day, the first before the last");
        }
    }

    public static AssessmentOptions defaults() {
        return of(Map.of());
    }

    /** The defaults, with these keys overridden. */
    public static AssessmentOptions of(Map<String, String> overrides) {
        Properties options = Tables.properties("options.properties");
        overrides.forEach((key, value) -> {
            if (options.replace(key, value) == null) {
                throw new IllegalArgumentException("no such option of air-quality assessment: " + key);
            }
        });
        String appliesFrom = text(options, "applies-from");
        return new AssessmentOptions(
                appliesFrom.isEmpty() ? LocalDate.MIN : LocalDate.parse(appliesFrom),
                yes(options, "round-inputs-2012"),
                number(options, "beyond-table-2012"),
                yes(options, "ozone-hour-in-daily-index-2012"),
                number(options, "ozone-first-window-end"),
                number(options, "ozone-last-window-end"),
                number(options, "ozone-minimum-windows"),
                yes(options, "ozone-exceeding-stays-valid"),
                yes(options, "complete-days-only"),
                yes(options, "round-daily-values"),
                number(options, "extra-decimals-2026"),
                number(options, "composite-decimals-2026"),
                number(options, "ratio-decimals"),
                number(options, "exceedance-decimals"),
                yes(options, "percentiles-in-attainment"),
                pollutants(options, "attainment-needs"),
                yes(options, "minimum-days-for-percentiles"),
                text(options, "composite-2026"),
                CityFrom.valueOf(text(options, "city-from")),
                number(options, "city-site-percent"),
                JudgedBy.valueOf(text(options, "period-judged-by")),
                DustRemoves.valueOf(text(options, "dust-removes")),
                number(options, "dust-hours-before"),
                number(options, "dust-onset-percent"),
                number(options, "dust-onset-above"),
                number(options, "dust-end-percent"));
    }

    private static String text(Properties options, String key) {
        return options.getProperty(key, "").strip();
    }

    private static int number(Properties options, String key) {
        return Integer.parseInt(text(options, key));
    }

    private static Set<Pollutant> pollutants(Properties options, String key) {
        return Arrays.stream(text(options, key).split(","))
                .map(code -> Pollutant.valueOf(code.strip()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean yes(Properties options, String key) {
        return switch (text(options, key)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(key + " is true or false");
        };
    }
}
