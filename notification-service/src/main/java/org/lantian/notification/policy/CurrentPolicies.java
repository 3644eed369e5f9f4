package org.lantian.notification.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;

/** The rules as features follow them. A change is followed within a second by every replica: each event cannot ask the database. */
@ApplicationScoped
public class CurrentPolicies {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private record Kept(Map<String, ?> rules, long since) {}

    private final Session database;
    private final RuleReader reader;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    CurrentPolicies(Session database, RuleReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** All rules of a kind by name, in the order of their names. */
    @Transactional
    @SuppressWarnings("unchecked")
    public <T> Map<String, T> all(String path, Class<T> type) {
        var known = kept.get(path);
        if (known == null || System.nanoTime() - known.since() > FRESH) {
            known = new Kept(read(path, type), System.nanoTime());
            kept.put(path, known);
        }
        return (Map<String, T>) known.rules();
    }

    void forget(String path) {
        kept.remove(path);
    }

    private <T> Map<String, T> read(String path, Class<T> type) {
        Map<String, T> rules = new LinkedHashMap<>();
        database.createSelectionQuery("select p from Policy p where p.path = :path order by p.name", Policy.class)
                .setParameter("path", path)
                .getResultList()
                .forEach(policy -> rules.put(policy.name, reader.stored(policy.body, type)));
        return Collections.unmodifiableMap(rules);
    }
}
