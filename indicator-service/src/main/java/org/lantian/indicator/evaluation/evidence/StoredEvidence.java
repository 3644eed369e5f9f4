package org.lantian.indicator.evaluation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.statistics.DailyFigures;
import org.lantian.indicator.airquality.statistics.PeriodFigures;
import org.lantian.indicator.catalogue.Indicator;
import org.lantian.indicator.catalogue.Indicator.Basis;
import org.lantian.indicator.catalogue.Indicators;
import org.lantian.indicator.catalogue.Target;
import org.lantian.indicator.directory.Region;
import org.lantian.indicator.evaluation.rule.Cuts;
import org.lantian.indicator.evaluation.rule.Evidence;
import org.lantian.indicator.evaluation.rule.Figure;
import org.lantian.indicator.evaluation.rule.Figure.Known;
import org.lantian.indicator.evaluation.rule.Figure.Missing;
import org.lantian.indicator.evaluation.rule.Statement;
import org.lantian.indicator.evaluation.rule.Wording;
import org.lantian.indicator.figures.Cities;
import org.lantian.indicator.figures.RegionDays;
import org.lantian.indicator.figures.RegionFigures;
import org.lantian.indicator.reduction.ProjectView;
import org.lantian.indicator.reduction.Reductions;
import org.lantian.indicator.report.ApprovedReport;
import org.lantian.indicator.report.Reporting;
import org.lantian.indicator.source.SourceFigures;
import org.lantian.indicator.statistic.PublishedStatistics;

/** What this service knows: figures from observations where an indicator has them, else what was published or reported for that period. */
@ApplicationScoped
public class StoredEvidence {

    private final RegionFigures figures;
    private final PublishedStatistics published;
    private final Indicators indicators;
    private final Cities cities;
    private final Standards standards;
    private final Reporting reports;
    private final Reductions reductions;
    private final SourceFigures sources;

    StoredEvidence(
            RegionFigures figures,
            PublishedStatistics published,
            Indicators indicators,
            Cities cities,
            Standards standards,
            Reporting reports,
            Reductions reductions,
            SourceFigures sources) {
        this.sources = sources;
        this.reports = reports;
        this.reductions = reductions;
        this.indicators = indicators;
        this.cities = cities;
        this.figures = figures;
        this.published = published;
        this.standards = standards;
    }

    /** Evidence that reads and computes each region's figures once, for judging many targets in one transaction. */
    public Batch batch() {
        return new Batch();
    }

    /** Remembers what it has read; good for one transaction. */
    public final class Batch {

        private final Map<String, PeriodFigures> computed = new HashMap<>();
        private final Map<String, RegionDays> days = new HashMap<>();
        private final Map<String, List<Region>> parts = new HashMap<>();

        /** What speaks for a target. */
        public Evidence of(Target target) {
            return new OfTarget(target);
        }

        /** What is known of an indicator in a region, whoever wants it. */
        public Evidence of(Indicator indicator, String regionCode) {
            return period -> over(indicator, regionCode, period);
        }

        /** The codes of the cities whose mean a region is; its own where it is one. */
        List<String> citiesOf(String regionCode) {
            var codes = parts(regionCode).stream().map(Region::code).toList();
            return codes.isEmpty() ? List.of(regionCode) : codes;
        }

        PeriodFigures figures(String regionCode, Period period) {
            return computed.computeIfAbsent(
                    regionCode + " " + period, key -> PeriodFigures.of(standards, period, days(regionCode, period)));
        }

        /** Null where no approved dust touches the period. */
        private @Nullable PeriodFigures withoutDust(String regionCode, Period period) {
            var days = read(regionCode, period);
            var all = inside(days.all(), period);
            var rest = inside(days.withoutDust(), period);
            return all.equals(rest) ? null : PeriodFigures.of(standards, period, rest);
        }

        List<DailyFigures> days(String regionCode, Period period) {
            return inside(read(regionCode, period).all(), period);
        }

        /** Read for the whole year of the period's last day, of which most other questions are parts. */
        private RegionDays read(String regionCode, Period period) {
            var year = Period.year(period.last().getYear());
            var wanted = year.contains(period.first()) ? year : period;
            return days.computeIfAbsent(regionCode + " " + wanted, key -> figures.days(regionCode, wanted));
        }

        private static List<DailyFigures> inside(List<DailyFigures> days, Period period) {
            return days.stream().filter(day -> period.contains(day.day())).toList();
        }

        private List<Region> parts(String regionCode) {
            return parts.computeIfAbsent(regionCode, cities::of);
        }

        private Figure over(Indicator indicator, String regionCode, Period period) {
            var observed = observed(indicator, regionCode, period);
            return observed instanceof Known ? observed : published(indicator, regionCode, period, observed);
        }

        private Figure observed(Indicator indicator, String regionCode, Period period) {
            if (!indicator.observed()) {
                return monitored(indicator, regionCode, period)
                        .<Figure>map(known -> known)
                        .orElseGet(
                                () -> new Missing("没有填报数据，需要%s的%s".formatted(Wording.of(period), indicator.label())));
            }
            var ofCities = parts(regionCode);
            return ofCities.isEmpty() ? ofCity(indicator, regionCode, period) : meanOf(indicator, ofCities, period);
        }

        private Optional<Known> monitored(Indicator indicator, String regionCode, Period period) {
            return indicator.basis() == Basis.SOURCE_MONITORS
                    ? sources.figure(indicator.code(), regionCode, period)
                            .map(figure -> new Known(figure.exact(), figure.decimals(), figure.basis()))
                    : Optional.empty();
        }

        /** The region's figure is the mean of its cities' (a region attains when all do); one city without data leaves it open. */
        private Figure meanOf(Indicator indicator, List<Region> ofCities, Period period) {
            List<Known> known = new ArrayList<>();
            for (var city : ofCities) {
                var figure = ofCity(indicator, city.code(), period);
                if (figure instanceof Missing missing) {
                    return new Missing(city.name() + missing.why());
                }
                known.add((Known) figure);
            }
            return mean(indicator, known);
        }

        private static Known mean(Indicator indicator, List<Known> known) {
            var exact = known.stream().map(Known::exact).toList();
            return known.size() == 1
                    ? known.get(0)
                    : new Known(
                            indicator.isAttainment() ? Collections.min(exact) : Fraction.mean(exact),
                            known.get(0).decimals(),
                            known.size() + "个城市的平均值",
                            known.get(0).coverage());
        }

        /** Only for a city, or where dust touched one of the cities: the others' figures stay as they are. */
        private @Nullable Figure withoutDust(Indicator indicator, String regionCode, Period period) {
            List<Known> known = new ArrayList<>();
            boolean touched = false;
            for (var city : citiesOf(regionCode)) {
                var rest = withoutDust(city, period);
                touched |= rest != null;
                var figure = IndicatorReading.of(
                        indicator,
                        rest == null ? figures(city, period) : rest,
                        standards.on(period).minimumData());
                if (figure instanceof Known of) {
                    known.add(of);
                } else {
                    return null;
                }
            }
            return touched ? mean(indicator, known) : null;
        }

        private Figure ofCity(Indicator indicator, String regionCode, Period period) {
            return IndicatorReading.of(
                    indicator, figures(regionCode, period), standards.on(period).minimumData());
        }

        private Figure published(Indicator indicator, String regionCode, Period period, Figure otherwise) {
            return published
                    .value(regionCode, period.toString(), indicator.code())
                    .<Figure>map(figure -> new Known(
                            Fraction.of(figure.value()),
                            Math.max(0, figure.value().scale()),
                            "公布数据：" + figure.source()))
                    .orElse(otherwise);
        }

        /** All that is known for one target; its reports and projects are read when they are asked for, and once. */
        private final class OfTarget implements Evidence {

            private final Target target;
            private final @Nullable Indicator indicator;
            private @Nullable List<ApprovedReport> approved;
            private @Nullable List<ProjectView> projects;

            OfTarget(Target target) {
                this.target = target;
                this.indicator = indicators.of(target.goal().indicatorCode()).orElse(null);
            }

            @Override
            public Figure over(Period period) {
                return indicator == null
                        ? new Missing("没有指标“%s”的数据".formatted(target.goal().indicator()))
                        : Batch.this.over(indicator, target.regionCode(), period);
            }

            @Override
            public @Nullable Figure withoutDust(Period period) {
                return indicator == null || !indicator.observed()
                        ? null
                        : Batch.this.withoutDust(indicator, target.regionCode(), period);
            }

            @Override
            public @Nullable Statement stated(Period period) {
                if (approved == null) {
                    approved = reports.approved(target.id());
                }
                return Statements.of(approved, period);
            }

            @Override
            public @Nullable Cuts cuts(Period period, LocalDate today) {
                if (indicator == null || indicator.basis() != Basis.PROJECTS) {
                    return null;
                }
                if (projects == null) {
                    projects = reductions.of(target.regionCode(), indicator.code());
                }
                return ProjectCuts.of(projects, period, today);
            }
        }
    }
}
