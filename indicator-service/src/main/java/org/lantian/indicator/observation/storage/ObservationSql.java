package org.lantian.indicator.observation.storage;

/** The statements behind {@link Observations}. All touch rows in the order of their key, so that two requests never lock each other out. */
final class ObservationSql {

    static final String INCOMING = """
            create temporary table if not exists incoming (
                station     text collate "C" not null,
                pollutant   text collate "C" not null,
                observed_at timestamptz      not null,
                value       numeric,
                flag        text
            ) on commit delete rows""";

    /** A few rows come with the statement itself: a temporary table would cost more than they do. */
    static final String FEW = """
            incoming as (
                select i.station collate "C" as station, i.pollutant collate "C" as pollutant, i.observed_at, i.value, i.flag
                from unnest(?::text[], ?::text[], ?::timestamptz[], ?::numeric[], ?::text[])
                    as i(station, pollutant, observed_at, value, flag)
            ),""";

    /**
     * A mark that stands already is locked and left as it is: whoever recomputes the day waits for this transaction.
     */
    private static final String MARK = """
            insert into changed_day (station, day, changed_at)
            select distinct station, civil_day(observed_at), ?::timestamptz from %s order by 1, 2
            on conflict (station, day) do update set changed_at = excluded.changed_at where false""";

    private static final String ADD = """
            with %s added as (
                insert into observation (station, observed_at, pollutant, value, flag, version, source, received_at)
                select station, observed_at, pollutant, value, flag, 1, ?, ? from incoming
                order by station, observed_at, pollutant
                on conflict do nothing
                returning station, observed_at, pollutant
            ), marked as (%s)
            select %s from added""";

    /** The bounds spare the partitions that no incoming row belongs to. */
    private static final String CORRECT = """
            with %s different as (
                select o.*, i.value as new_value, i.flag as new_flag
                from incoming i join observation o using (station, observed_at, pollutant)
                where (o.value, o.flag) is distinct from (i.value, i.flag) and o.observed_at between ? and ?
                order by o.station, o.observed_at, o.pollutant
                for update of o
            ), kept as (
                insert into observation_version
                    (station, observed_at, pollutant, version, value, flag, source, reason, received_at, replaced_at)
                select station, observed_at, pollutant, version, value, flag, source, reason, received_at, ? from different
            ), changed as (
                update observation o
                set value = d.new_value, flag = d.new_flag, version = d.version + 1, source = ?, reason = ?, received_at = ?
                from different d
                where o.station = d.station and o.observed_at = d.observed_at and o.pollutant = d.pollutant
                  and o.observed_at between ? and ?
                returning o.station, o.observed_at, o.pollutant
            ), marked as (%s)
            select %s from changed""";

    static final String HOURS = """
            select observed_at, pollutant, value, flag, version from observation
            where station = ? and observed_at > ? and observed_at <= ?""";

    private static final String COUNT = "count(*)";
    private static final String KEYS = "station, pollutant, observed_at";

    private ObservationSql() {}

    /** Adds what is not there yet, from the table or, with {@link #FEW}, from the statement; answers how many they were. */
    static String add(String incoming) {
        return ADD.formatted(incoming, MARK.formatted("added"), COUNT);
    }

    /** The same of a few; answers which. */
    static String addFew() {
        return ADD.formatted(FEW, MARK.formatted("added"), KEYS);
    }

    /** Makes a new version of what is there and says something else; answers how many they were. */
    static String correct(String incoming) {
        return CORRECT.formatted(incoming, MARK.formatted("changed"), COUNT);
    }

    /** The same of a few; answers which. */
    static String correctFew() {
        return CORRECT.formatted(FEW, MARK.formatted("changed"), KEYS);
    }
}
