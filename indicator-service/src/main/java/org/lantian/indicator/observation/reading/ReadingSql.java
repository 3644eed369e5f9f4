package org.lantian.indicator.observation.reading;

/** The statements behind {@link ObservationReading}. */
final class ReadingSql {

    private static final String COLUMNS =
            "o.station, o.pollutant, o.observed_at, o.value, o.flag, o.version, o.source, o.reason, o.received_at";

    /** One look per pollutant at the end of the index, whatever lies before. */
    static final String LATEST = """
            select l.* from unnest(array['SO2', 'NO2', 'CO', 'O3', 'PM10', 'PM25']) as p(pollutant), lateral (
                select %s, null::timestamptz as replaced_at from observation o
                where o.station = ? and o.pollutant = p.pollutant collate "C" order by o.observed_at desc limit 1) l""".formatted(COLUMNS);

    static final String RANGE = """
            select %s, null::timestamptz as replaced_at from observation o
            where o.station = ? and o.observed_at > ? and o.observed_at <= ? and (?::text is null or o.pollutant = ?)
            order by o.observed_at, o.pollutant""".formatted(COLUMNS);

    static final String HISTORY = """
            select %s, o.replaced_at from observation_version o where o.station = ? and o.observed_at = ? and o.pollutant = ?
            union all
            select %s, null from observation o where o.station = ? and o.observed_at = ? and o.pollutant = ?
            order by 6""".formatted(COLUMNS, COLUMNS);

    static final String CHANGED = """
            select %s, null::timestamptz as replaced_at from observation o join station s on s.code = o.station
            where o.received_at >= ? and s.region_code like ?
              and (o.received_at, o.station, o.observed_at, o.pollutant) > (?, ?, ?, ?)
            order by o.received_at, o.station, o.observed_at, o.pollutant limit ?""".formatted(COLUMNS);

    private ReadingSql() {}
}
