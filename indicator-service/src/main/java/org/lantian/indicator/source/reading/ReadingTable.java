package org.lantian.indicator.source.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Readings in the database. */
@ApplicationScoped
public class ReadingTable {

    private final EntityManager entities;

    ReadingTable(EntityManager entities) {
        this.entities = entities;
    }

    void put(Reading reading, Instant now) {
        entities.createNativeQuery("""
                        insert into source_reading (source, pollutant, observed_at, value, received_at)
                        values (:source, :pollutant, :at, :value, :now)
                        on conflict (source, pollutant, observed_at) do update
                            set value = excluded.value, received_at = excluded.received_at
                            where source_reading.value <> excluded.value""")
                .setParameter("source", reading.source())
                .setParameter("pollutant", reading.pollutant())
                .setParameter("at", reading.observedAt().toInstant())
                .setParameter("value", reading.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The means of the hours that end between these, both included. */
    public NavigableMap<Instant, BigDecimal> hours(String source, String pollutant, Instant from, Instant to) {
        List<?> rows = entities.createNativeQuery(
                        "select observed_at, value from source_reading where source = :source and pollutant = :pollutant"
                                + " and observed_at between :from and :to",
                        Object[].class)
                .setParameter("source", source)
                .setParameter("pollutant", pollutant)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        NavigableMap<Instant, BigDecimal> hours = new TreeMap<>();
        rows.forEach(row -> hours.put((Instant) ((Object[]) row)[0], (BigDecimal) ((Object[]) row)[1]));
        return hours;
    }

    /** How many hours of a span each source has any reading of. */
    Map<String, Long> online(List<String> sources, Instant after, Instant to) {
        List<?> rows = entities.createNativeQuery(
                        "select source, count(distinct observed_at) from source_reading where source in (:sources)"
                                + " and observed_at > :after and observed_at <= :to group by source",
                        Object[].class)
                .setParameter("sources", sources)
                .setParameter("after", after)
                .setParameter("to", to)
                .getResultList();
        Map<String, Long> online = new HashMap<>();
        rows.forEach(row -> online.put((String) ((Object[]) row)[0], (Long) ((Object[]) row)[1]));
        return online;
    }
}
