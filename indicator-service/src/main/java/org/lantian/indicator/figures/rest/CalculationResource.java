package org.lantian.indicator.figures.rest;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.explanation.Explanation;
import org.lantian.indicator.airquality.index.AirQualityIndex;
import org.lantian.indicator.airquality.index.CompositeIndex;
import org.lantian.indicator.airquality.index.Concentrations;
import org.lantian.indicator.figures.Periods;
import org.lantian.indicator.figures.standards.RuleSets;
import org.lantian.indicator.list.Entries;
import org.lantian.kit.problem.Refusal;

@Path("/")
@Tag(name = "calculation", description = "computes without storing; any token may ask")
class CalculationResource {

    private static final int MOST = 10_000;
    private static final int LAST_YEAR = 9_999;

    private final Standards standards;
    private final Entries entries;

    CalculationResource(Standards standards, Entries entries) {
        this.standards = standards;
        this.entries = entries;
    }

    @POST
    @Path("air-quality-index")
    @Authenticated
    @Operation(summary = "The air-quality index of hours and days")
    @APIResponse(responseCode = "200", description = "an index for each question")
    @APIResponse(responseCode = "422", description = "a question that cannot be answered, named by its place")
    public Answers<IndexAnswer> airQualityIndex(
            @Parameter(description = "whether to tell the steps as well", example = "true")
                    @QueryParam("explain")
                    @DefaultValue("false")
                    boolean explain,
            @NotNull @Size(max = MOST) List<IndexQuestion> questions) {
        entries.check(questions);
        return new Answers<>(IntStream.range(0, questions.size())
                .mapToObj(i -> index("[" + i + "].", questions.get(i), explain))
                .toList());
    }

    @POST
    @Path("composite-index")
    @Authenticated
    @Operation(summary = "The composite index of periods")
    @APIResponse(responseCode = "200", description = "an index for each question")
    @APIResponse(responseCode = "422", description = "a question that cannot be answered, named by its place")
    public Answers<CompositeAnswer> compositeIndex(@NotNull @Size(max = MOST) List<CompositeQuestion> questions) {
        entries.check(questions);
        return new Answers<>(IntStream.range(0, questions.size())
                .mapToObj(i -> composite("[" + i + "].", questions.get(i)))
                .toList());
    }

    private IndexAnswer index(String place, IndexQuestion question, boolean explain) {
        var under = RuleSets.choose(standards, place + "ruleSet", question.ruleSet());
        var others = question.otherConcentrations();
        var notExpected = question.notExpected();
        var concentrations = Concentrations.of(byPollutant(question.concentrations()))
                .with(others == null ? Map.of() : byPollutant(others))
                .notExpecting(
                        notExpected == null
                                ? Set.of()
                                : notExpected.stream().map(Pollutant::valueOf).collect(Collectors.toSet()));
        var field = place + "at";
        boolean hour = question.averaging() == IndexQuestion.Averaging.HOUR;
        var end = hour
                ? hourEnd(field, question.at())
                : day(field, question.at()).plusDays(1).atStartOfDay();
        var report = hour
                ? AirQualityIndex.hourly(under, end, concentrations)
                : AirQualityIndex.daily(under, ShanghaiTime.dayOf(end), concentrations);
        return IndexAnswer.of(
                under.on(ShanghaiTime.dayOf(end)),
                report,
                explain ? Explanation.ofIndex(under, end, hour, report).steps() : null);
    }

    private CompositeAnswer composite(String place, CompositeQuestion question) {
        return CompositeAnswer.of(CompositeIndex.of(
                RuleSets.choose(standards, place + "ruleSet", question.ruleSet()),
                Periods.read(place + "period", question.period()),
                byPollutant(question.statistics())));
    }

    /** A value that is null is one that is missing. */
    private static Map<Pollutant, BigDecimal> byPollutant(Map<String, ? extends @Nullable BigDecimal> values) {
        Map<Pollutant, BigDecimal> known = new EnumMap<>(Pollutant.class);
        values.forEach((code, value) -> {
            if (value != null) {
                known.put(Pollutant.valueOf(code), value);
            }
        });
        return known;
    }

    /** A day alone stands for its last hour. */
    private static LocalDateTime hourEnd(String field, String at) {
        return at.contains("T") ? civil(field, at) : day(field, at).plusDays(1).atStartOfDay();
    }

    private static LocalDate day(String field, String at) {
        try {
            return at.contains("T") ? civil(field, at).toLocalDate() : onCalendar(LocalDate.parse(at));
        } catch (DateTimeException e) {
            throw unreadable(field);
        }
    }

    private static LocalDateTime civil(String field, String at) {
        try {
            var hour = ShanghaiTime.civil(OffsetDateTime.parse(at));
            onCalendar(hour.toLocalDate());
            return hour;
        } catch (DateTimeException e) {
            throw unreadable(field);
        }
    }

    /** Years beyond four digits are read by Java and mean nothing. */
    private static LocalDate onCalendar(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("no year of a calendar");
        }
        return day;
    }

    private static Refusal.Invalid unreadable(String field) {
        return new Refusal.Invalid(
                "unreadable_time", field, "write an hour as 2016-03-05T01:00:00+08:00 and a day as 2016-03-05");
    }
}
