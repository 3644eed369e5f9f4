package org.lantian.indicator.evaluation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.lantian.indicator.evaluation.rule.Dust;
import org.lantian.indicator.evaluation.rule.Evidence;
import org.lantian.indicator.evaluation.rule.Figure;
import org.lantian.indicator.evaluation.rule.Figure.Known;
import org.lantian.indicator.evaluation.rule.Figure.Missing;
import org.lantian.indicator.evaluation.rule.Statement;
import org.lantian.indicator.evaluation.rule.Wording;
import org.lantian.indicator.figures.region.Cities;
import org.lantian.indicator.figures.region.RegionDays;
import org.lantian.indicator.figures.region.RegionFigures;
import org.lantian.indicator.reduction.ProjectView;
import org.lantian.indicator.reduction.Reductions;
import org.lantian.indicator.report.ApprovedReport;
import org.lantian.indicator.report.Reporting;
import org.lantian.indicator.source.reading.SourceFigures;
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
    private final DustRule dustRule;

    StoredEvidence(
            RegionFigures figures,
            PublishedStatistics published,
            Indicators indicators,
            Cities cities,
            Standards standards,
            Reporting reports,
            Reductions reductions,
            SourceFigures sources,
            DustRule dustRule) {
        this.dustRule = dustRule;
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
        return new Batch(Map.of());
    }

    /** The same for these targets, whose reports are read together. */
    public Batch batch(Collection<Target> targets) {
        Map<UUID, List<ApprovedReport>> approved = new HashMap<>();
        targets.forEach(target -> approved.put(target.id(), List.of()));
        approved.putAll(reports.approved(approved.keySet()));
        return new Batch(approved);
    }

    /** Remembers what it has read; good for one transaction. */
    public final class Batch {

        private final Map<UUID, List<ApprovedReport>> approved;
        private final Map<String, PeriodFigures> computed = new HashMap<>();
        private final Map<String, RegionDays> days = new HashMap<>();
        private final Map<String, List<Region>> parts = new HashMap<>();

        private Batch(Map<UUID, List<ApprovedReport>> approved) {
            this.approved = new HashMap<>(approved);
        }

        /** What speaks for a target. */
        public Evidence of(Target target) {
            return new OfTarget(target);
        }

        /** What is known of an indicator in a region, whoever wants it. */
        public Evidence of(Indicator indicator, String regionCode) {
            return new Evidence() {

                @Override
                public Figure over(Period period) {
                    return Batch.this.over(indicator, regionCode, period);
                }

                @Override
                public @Nullable Figure over(Period period, Dust dust) {
                    return under(dust, indicator, regionCode, period);
                }
            };
        }

        /** The codes of the cities whose mean a region is; its own where it is one. */
        List<String> citiesOf(String regionCode) {
            var codes = parts(regionCode).stream().map(Region::code).toList();
            return codes.isEmpty() ? List.of(regionCode) : codes;
        }

        /** The figures that an indicator of a city is taken from. */
        PeriodFigures counting(Indicator indicator, String city, Period period) {
            return figures(city, period, dustRule.of(indicator));
        }

        private PeriodFigures figures(String city, Period period, Dust dust) {
            boolean excluded = dust == Dust.EXCLUDED && isTouched(city, period);
            return computed.computeIfAbsent(
                    city + " " + period + (excluded ? " -" : ""),
                    key -> PeriodFigures.of(
                            standards,
                            period,
                            excluded ? inside(read(city, period).withoutDust(), period) : days(city, period)));
        }

        private boolean isTouched(String city, Period period) {
            var read = read(city, period);
            return !inside(read.all(), period).equals(inside(read.withoutDust(), period));
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
            var observed = observed(indicator, regionCode, period, dustRule.of(indicator));
            return observed instanceof Known ? observed : published(indicator, regionCode, period, observed);
        }

        private Figure observed(Indicator indicator, String regionCode, Period period, Dust dust) {
            if (!indicator.observed()) {
                return monitored(indicator, regionCode, period)
                        .<Figure>map(known -> known)
                        .orElseGet(
                                () -> new Missing("没有填报数据，需要%s的%s".formatted(Wording.of(period), indicator.label())));
            }
            var ofCities = parts(regionCode);
            return ofCities.isEmpty()
                    ? ofCity(indicator, regionCode, period, dust)
                    : meanOf(indicator, ofCities, period, dust);
        }

        private Optional<Known> monitored(Indicator indicator, String regionCode, Period period) {
            return indicator.basis() == Basis.SOURCE_MONITORS
                    ? sources.figure(indicator.code(), regionCode, period)
                            .map(figure -> new Known(figure.exact(), figure.decimals(), figure.basis()))
                    : Optional.empty();
        }

        /** The region's figure is the mean of its cities' (a region attains when all do); one city without data leaves it open. */
        private Figure meanOf(Indicator indicator, List<Region> ofCities, Period period, Dust dust) {
            List<Known> known = new ArrayList<>();
            for (var city : ofCities) {
                var figure = ofCity(indicator, city.code(), period, dust);
                if (figure instanceof Missing missing) {
                    return new Missing(city.name() + missing.why());
                }
                known.add((Known) figure);
            }
            var mean = mean(indicator, known);
            boolean excluded =
                    dust == Dust.EXCLUDED && ofCities.stream().anyMatch(city -> isTouched(city.code(), period));
            return excluded && known.size() > 1 ? mean.resting(mean.basis() + "，扣除沙尘影响") : mean;
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

        /** Null where dust touched none of the cities: the others' figures stay as they are. */
        private @Nullable Figure under(Dust dust, Indicator indicator, String regionCode, Period period) {
            var touched =
                    indicator.observed() && citiesOf(regionCode).stream().anyMatch(city -> isTouched(city, period));
            return touched ? observed(indicator, regionCode, period, dust) : null;
        }

        private Figure ofCity(Indicator indicator, String city, Period period, Dust dust) {
            var figure = IndicatorReading.of(
                    indicator, figures(city, period, dust), standards.on(period).minimumData());
            return dust == Dust.EXCLUDED && figure instanceof Known known && isTouched(city, period)
                    ? known.resting(known.basis() + "，扣除沙尘影响")
                    : figure;
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
            public @Nullable Figure over(Period period, Dust dust) {
                return indicator == null ? null : under(dust, indicator, target.regionCode(), period);
            }

            @Override
            public @Nullable Statement stated(Period period) {
                var own = approved.computeIfAbsent(
                        target.id(), id -> reports.approved(List.of(id)).getOrDefault(id, List.of()));
                return Statements.of(own, period);
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
