package org.lantian.indicator.airquality;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.lantian.indicator.airquality.RuleSet.Assessed;
import org.lantian.indicator.airquality.RuleSet.Column;
import org.lantian.indicator.airquality.RuleSet.CompositeParameters;
import org.lantian.indicator.airquality.RuleSet.Limit;
import org.lantian.indicator.airquality.RuleSet.MinimumData;

/**
 * All rule sets, read from the tables under {@code airquality/}, and which of them applies: chosen by the date of the
 * observation, never by today's. Data older than the first rule set are judged by it as far back as the options say;
 * before that {@link #on} throws {@link IllegalArgumentException}.
 */
public final class Standards {

    /** 2014 to 2024, reproduced from published tables. */
    private static final int COMPOSITE_DECIMALS = 2;

    private final AssessmentOptions options;
    private final List<RuleSet> ruleSets;

    private Standards(AssessmentOptions options) {
        this.options = options;
        this.ruleSets = Tables.rows("rule-sets.csv").stream().map(this::ruleSet).toList();
    }

    private Standards(AssessmentOptions options, RuleSet only) {
        this.options = options;
        this.ruleSets = List.of(only);
    }

    public static Standards under(AssessmentOptions options) {
        return new Standards(options);
    }

    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    /** This one rule set for all dates, so that history can be seen under another table; empty when there is none of that id. */
    public Optional<Standards> only(String ruleSetId) {
        return ruleSets.stream()
                .filter(rules -> rules.id().equals(ruleSetId))
                .findFirst()
                .map(rules -> new Standards(options, rules.withoutEnd()));
    }

    public AssessmentOptions options() {
        return options;
    }

    public RuleSet on(LocalDate day) {
        if (day.isBefore(options.appliesFrom())) {
            throw new IllegalArgumentException("no rule set applies to data before " + options.appliesFrom());
        }
        return ruleSets.stream()
                .filter(rules -> rules.validTo() == null || !day.isAfter(rules.validTo()))
                .findFirst()
                .orElseThrow();
    }

    /** The rule set that judges a whole period, one across two of them by the day that the options name. */
    public RuleSet on(Period period) {
        return switch (options.periodJudgedBy()) {
            case FIRST -> on(period.first());
            case LAST -> on(period.last());
        };
    }

    private RuleSet ruleSet(NamedCsvRecord row) {
        String assessment = row.getField("assessment");
        int extraDecimals = assessment.endsWith("2026") ? options.extraDecimals2026() : 0;
        return new RuleSet(
                row.getField("id"),
                LocalDate.parse(row.getField("valid_from")),
                row.getField("valid_to").isEmpty() ? null : LocalDate.parse(row.getField("valid_to")),
                row.getField("index"),
                row.getField("limits"),
                assessment,
                new BigDecimal(row.getField("reference_kelvin")),
                choice(row.getField("round_inputs"), options.roundInputs2012()),
                choice(row.getField("ozone_hour"), options.ozoneHourInDailyIndex2012()),
                row.getField("over_standard").equals("INDEX"),
                row.getField("incomplete_above").isEmpty() ? null : Integer.valueOf(row.getField("incomplete_above")),
                new MinimumData(
                        Integer.parseInt(row.getField("hours_per_window")),
                        Integer.parseInt(row.getField("hours_per_day")),
                        Integer.parseInt(row.getField("days_per_month")),
                        Integer.parseInt(row.getField("days_per_february")),
                        Integer.parseInt(row.getField("days_per_year"))),
                assessed(assessment, extraDecimals),
                composite(
                        row.getField("composite").equals("option")
                                ? options.composite2026()
                                : row.getField("composite"),
                        row.getField("limits"),
                        assessment.endsWith("2026") ? options.compositeDecimals2026() : COMPOSITE_DECIMALS),
                breakpoints(row.getField("index")),
                limits(row.getField("limits")),
                sensitiveGroups(row.getField("index")),
                options);
    }

    private static boolean choice(String said, boolean option) {
        return said.equals("option") ? option : said.equals("yes");
    }

    private static Map<Pollutant, Assessed> assessed(String assessment, int extraDecimals) {
        return Tables.rows("statistics.csv").stream()
                .filter(row -> row.getField("assessment").equals(assessment))
                .collect(toMap(
                        Standards::pollutant,
                        row -> new Assessed(
                                row.getField("assessed_by").equals("MEAN"),
                                Integer.parseInt(row.getField("percentile")),
                                Integer.parseInt(row.getField("decimals")) + extraDecimals)));
    }

    private static CompositeParameters composite(String id, String limitsInForce, int decimals) {
        NamedCsvRecord row = Tables.rows("composite.csv").stream()
                .filter(candidate -> candidate.getField("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such parameter set of the composite index: " + id));
        Map<Limit, BigDecimal> limits =
                limits(row.getField("limits").isEmpty() ? limitsInForce : row.getField("limits"));
        return new CompositeParameters(
                id,
                each(pollutant -> divisor(limits, pollutant)),
                each(pollutant -> new BigDecimal(row.getField(pollutant.name()))),
                decimals);
    }

    /** Class-2 limits: of the year where there is one, of the day for CO and O3. */
    private static BigDecimal divisor(Map<Limit, BigDecimal> limits, Pollutant pollutant) {
        BigDecimal ofYear = limits.get(new Limit(pollutant, Averaging.YEAR, Zone.CLASS2));
        return ofYear != null
                ? ofYear
                : Objects.requireNonNull(limits.get(new Limit(pollutant, pollutant.ofDay(), Zone.CLASS2)));
    }

    private Map<Column, Breakpoints> breakpoints(String standard) {
        return Tables.rows("breakpoints.csv").stream()
                .filter(row -> row.getField("standard").equals(standard))
                .collect(toMap(
                        row -> new Column(pollutant(row), averaging(row)),
                        row -> Breakpoints.of(row, options.beyondTable2012())));
    }

    private static Map<Pollutant, String> sensitiveGroups(String standard) {
        return Tables.rows("sensitive-groups.csv").stream()
                .filter(row -> row.getField("standard").equals(standard))
                .collect(toMap(Standards::pollutant, row -> row.getField("groups")));
    }

    private static Map<Limit, BigDecimal> limits(String standard) {
        Map<Limit, BigDecimal> limits = new HashMap<>();
        for (NamedCsvRecord row : Tables.rows("limits.csv")) {
            if (row.getField("standard").equals(standard)) {
                limits.put(
                        new Limit(pollutant(row), averaging(row), Zone.CLASS1), new BigDecimal(row.getField("class1")));
                limits.put(
                        new Limit(pollutant(row), averaging(row), Zone.CLASS2), new BigDecimal(row.getField("class2")));
            }
        }
        return limits;
    }

    private static Pollutant pollutant(NamedCsvRecord row) {
        return Pollutant.valueOf(row.getField("pollutant"));
    }

    private static Averaging averaging(NamedCsvRecord row) {
        return Averaging.valueOf(row.getField("averaging"));
    }

    private static Map<Pollutant, BigDecimal> each(Function<Pollutant, BigDecimal> value) {
        Map<Pollutant, BigDecimal> values = new EnumMap<>(Pollutant.class);
        Arrays.stream(Pollutant.values()).forEach(pollutant -> values.put(pollutant, value.apply(pollutant)));
        return values;
    }
}
