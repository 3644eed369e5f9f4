package org.lantian.indicator.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.index.Ranking;
import org.lantian.indicator.airquality.index.Ranking.Best;
import org.lantian.indicator.airquality.index.Ranking.Entry;
import org.lantian.indicator.catalogue.Indicator;
import org.lantian.indicator.catalogue.Indicators;
import org.lantian.indicator.catalogue.Targets;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.Region;
import org.lantian.indicator.evaluation.evidence.StoredEvidence;
import org.lantian.indicator.evaluation.evidence.StoredEvidence.Batch;
import org.lantian.indicator.evaluation.rule.Bound;
import org.lantian.indicator.evaluation.rule.Dust;
import org.lantian.indicator.evaluation.rule.Figure.Known;
import org.lantian.indicator.evaluation.rule.Figure.Missing;
import org.lantian.indicator.evaluation.rule.Judge;
import org.lantian.indicator.ranking.RankingView.Place;
import org.lantian.indicator.ranking.RankingView.Unranked;
import org.lantian.kit.caller.Reach;
import org.lantian.kit.problem.Refusal;

/**
 * Ranks the parts of a region as cities are ranked nationally (环办监测函〔2024〕9号): on the printed figure, equal ones sharing a
 * place; regions with insufficient data are named, not ranked. Dust is left out of what it is left out of in verdicts, and both
 * figures are shown.
 */
@ApplicationScoped
@Transactional
public class Rankings {

    private static final int DECIMALS = 1;

    private final Directory directory;
    private final Indicators indicators;
    private final Targets targets;
    private final StoredEvidence evidence;
    private final Judge judge;
    private final Clock clock;

    Rankings(
            Directory directory,
            Indicators indicators,
            Targets targets,
            StoredEvidence evidence,
            Judge judge,
            Clock clock) {
        this.directory = directory;
        this.indicators = indicators;
        this.targets = targets;
        this.evidence = evidence;
        this.judge = judge;
        this.clock = clock;
    }

    /** The prefectures of a province, the counties of a prefecture; targets are read as far as the reach goes. */
    public RankingView of(String regionCode, Period period, RankedBy by, String indicatorCode, Reach reach) {
        var region = directory.region(regionCode).orElseThrow(() -> new Refusal.NotFound("region", regionCode));
        var indicator = indicators
                .of(indicatorCode)
                .orElseThrow(() ->
                        new Refusal.Invalid("unknown_indicator", "indicator", "the catalogue has no " + indicatorCode));
        return new Listing(region, period, by, indicator, reach).view();
    }

    private List<Region> parts(Region region) {
        return Stream.of("province", "prefecture", "county", "township")
                .map(level -> directory.below(region.code(), level))
                .filter(parts -> !parts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** One ranking in the making. */
    private final class Listing {

        private final Region region;
        private final Period period;
        private final RankedBy by;
        private final Indicator indicator;
        private final Reach reach;
        private final Batch batch = evidence.batch();
        private final Map<String, Region> names = new HashMap<>();
        private final Map<String, BigDecimal> values = new HashMap<>();
        private final Map<Dust, Map<String, BigDecimal>> under = new EnumMap<>(Dust.class);
        private final Map<String, BigDecimal> previous = new HashMap<>();
        private final Map<String, BigDecimal> wanted = new HashMap<>();
        private final List<Unranked> insufficient = new ArrayList<>();
        private final List<Unranked> exempt = new ArrayList<>();
        private final List<Unranked> withoutTarget = new ArrayList<>();

        Listing(Region region, Period period, RankedBy by, Indicator indicator, Reach reach) {
            this.region = region;
            this.period = period;
            this.by = by;
            this.indicator = indicator;
            this.reach = reach;
        }

        RankingView view() {
            List<Entry> entries = new ArrayList<>();
            for (var part : parts(region)) {
                names.put(part.code(), part);
                entry(part).ifPresent(entries::add);
            }
            var best = by == RankedBy.INDEX && !indicator.lowerIsBetter() ? Best.HIGHEST : Best.LOWEST;
            var ranking = Ranking.of(entries, best, DECIMALS);
            return new RankingView(
                    region.code(),
                    period.toString(),
                    by,
                    indicator.code(),
                    indicator.label(),
                    indicator.unit(),
                    ranking.places().stream().map(this::place).toList(),
                    insufficient,
                    exempt,
                    withoutTarget);
        }

        private Optional<Entry> entry(Region part) {
            var known = batch.of(indicator, part.code());
            var figure = known.over(period);
            if (figure instanceof Missing missing) {
                insufficient.add(unranked(part, missing.why()));
                return Optional.empty();
            }
            var value = ((Known) figure).value();
            values.put(part.code(), value);
            for (var dust : Dust.values()) {
                if (known.over(period, dust) instanceof Known other) {
                    under.computeIfAbsent(dust, any -> new HashMap<>()).put(part.code(), other.value());
                }
            }
            var before = known.over(period.yearBefore()) instanceof Known then ? then.value() : null;
            if (before != null) {
                previous.put(part.code(), before);
            }
            return switch (by) {
                case INDEX -> Optional.of(new Entry(part.code(), value, before));
                case CHANGE -> byChange(part, value, before);
                case DISTANCE -> byDistance(part, value);
            };
        }

        private Optional<Entry> byChange(Region part, BigDecimal value, @Nullable BigDecimal before) {
            var change = before == null ? null : Ranking.change(value, before, DECIMALS);
            if (change == null) {
                insufficient.add(unranked(part, "缺少上年同期数据，无法计算变化幅度"));
                return Optional.empty();
            }
            var worse = indicator.lowerIsBetter() ? change : change.negate();
            if (worse.signum() > 0 && attains(part)) {
                exempt.add(unranked(part, "变差%s%%，但达到国家二级标准，不列入变差名单".formatted(worse.toPlainString())));
                return Optional.empty();
            }
            return Optional.of(new Entry(part.code(), worse, null));
        }

        private boolean attains(Region part) {
            return indicators
                                    .of("CLASS2_ATTAINMENT")
                                    .map(attainment ->
                                            batch.of(attainment, part.code()).over(period))
                                    .orElse(new Missing(""))
                            instanceof Known known
                    && known.exact().compareTo(Fraction.ZERO) > 0;
        }

        private Optional<Entry> byDistance(Region part, BigDecimal value) {
            var bound = reach.covers(part.code()) ? bound(part) : null;
            if (bound == null || bound.value().signum() == 0) {
                withoutTarget.add(unranked(part, "没有可比较的目标"));
                return Optional.empty();
            }
            wanted.put(part.code(), bound.value());
            var distance = Fraction.of(bound.room(value).negate().movePointRight(2))
                    .over(Fraction.of(bound.value().abs()))
                    .rounded(DECIMALS);
            return Optional.of(new Entry(part.code(), distance, null));
        }

        /** What the region's target of that year asks for; the strictest of several. */
        private @Nullable Bound bound(Region part) {
            var today = LocalDate.now(clock);
            Bound strictest = null;
            for (var target : targets.of(part.code(), indicator.code())) {
                var ruling = judge.rule(target.wanted(), indicator, today, batch.of(target));
                var judged = ruling.period();
                var bound = ruling.bound();
                if (bound != null && judged != null && judged.contains(period.last())) {
                    strictest =
                            strictest == null || strictest.room(bound.value()).signum() > 0 ? bound : strictest;
                }
            }
            return strictest;
        }

        private Unranked unranked(Region part, String reason) {
            return new Unranked(part.code(), part.name(), reason);
        }

        private Place place(Ranking.Place place) {
            var code = place.region();
            var value = values.getOrDefault(code, place.value());
            var before = previous.get(code);
            return new Place(
                    place.rank(),
                    code,
                    Objects.requireNonNull(names.get(code)).name(),
                    value,
                    under.getOrDefault(Dust.INCLUDED, Map.of()).get(code),
                    under.getOrDefault(Dust.EXCLUDED, Map.of()).get(code),
                    before,
                    before == null ? null : Ranking.change(value, before, DECIMALS),
                    place.placesGained(),
                    wanted.get(code),
                    by == RankedBy.DISTANCE ? place.value() : null);
        }
    }
}
