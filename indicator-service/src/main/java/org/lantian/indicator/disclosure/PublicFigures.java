package org.lantian.indicator.disclosure;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.index.Ranking;
import org.lantian.indicator.airquality.index.Ranking.Best;
import org.lantian.indicator.airquality.index.Ranking.Entry;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.Region;
import org.lantian.indicator.figures.AirQuality;
import org.lantian.kit.problem.Refusal;

/** Computes what the public asks for once a minute at most, however many ask. */
@ApplicationScoped
@Transactional
public class PublicFigures {

    private static final int CHANGE_DECIMALS = 1;

    private final AirQuality airQuality;
    private final Directory directory;

    PublicFigures(AirQuality airQuality, Directory directory) {
        this.airQuality = airQuality;
        this.directory = directory;
    }

    @CacheResult(cacheName = "public-air-quality")
    public PublicAirQuality airQuality(String regionCode, Period period) {
        return PublicAirQuality.of(airQuality.of(regionCode, period));
    }

    /** The prefectures of a country or province, the counties of a prefecture. A day has no composite index: refused. */
    @CacheResult(cacheName = "public-rankings")
    public PublicRanking ranking(String regionCode, Period period) {
        if (period.kind() == Period.Kind.DAY) {
            throw new Refusal.Invalid("invalid_period", "period", "a month or longer: a day has no composite index");
        }
        var region = directory.region(regionCode).orElseThrow(() -> new Refusal.NotFound("region", regionCode));
        var names = new HashMap<String, String>();
        var entries = parts(region).stream()
                .map(part -> {
                    names.put(part.code(), part.name());
                    return new Entry(part.code(), index(part, period), index(part, period.yearBefore()));
                })
                .toList();
        return view(region, period, Ranking.of(entries, Best.LOWEST, CHANGE_DECIMALS), names);
    }

    private List<Region> parts(Region region) {
        var prefectures = directory.below(region.code(), "prefecture");
        return prefectures.isEmpty() ? directory.below(region.code(), "county") : prefectures;
    }

    /** Without approved dust, as national rankings are (环办监测〔2016〕120号). Null where the period has too little data to be compared. */
    private @Nullable BigDecimal index(Region part, Period period) {
        var air = airQuality.of(part.code(), period).withoutDust();
        var ratios = air.ratios();
        return air.valid() && ratios != null ? ratios.compositeIndex() : null;
    }

    private static PublicRanking view(Region region, Period period, Ranking ranking, Map<String, String> names) {
        return new PublicRanking(
                region.code(),
                period.toString(),
                ranking.places().stream()
                        .map(place -> new PublicRanking.Place(
                                place.rank(),
                                place.region(),
                                names.getOrDefault(place.region(), place.region()),
                                place.value(),
                                place.change(),
                                place.placesGained()))
                        .toList(),
                ranking.insufficient().stream()
                        .map(code -> names.getOrDefault(code, code))
                        .toList());
    }
}
