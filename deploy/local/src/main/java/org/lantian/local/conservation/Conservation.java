package org.lantian.local.conservation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lantian.local.part.Databases;

/**
 * What must hold between the services once all is quiet: every event published and of effect once wherever it is of concern, every
 * issued duty one assignment, every told fact one item of its unit's notice, every notice one delivery to each address.
 */
public final class Conservation {

    private static final List<String> SERVICES = List.of("plan", "task", "indicator", "notification");

    private final Map<String, Ledger> ledgers = new TreeMap<>();

    public Conservation(Databases databases) {
        SERVICES.forEach(service -> ledgers.put(service, new Ledger(databases, service)));
    }

    /** Every rule and how it stands just now. */
    public List<Balance> balances() {
        List<Balance> balances = new ArrayList<>();
        SERVICES.forEach(service -> balances.add(Balance.none(
                service + "-service has published all its events",
                ids(service, "select id from outbox where published_at is null"))));
        balances.addAll(effects());
        balances.add(duties());
        balances.add(told("each assignment was told its unit once", "task.assigned", "ASSIGNED"));
        balances.add(told("each overdue duty was told its unit once", "task.overdue", "OVERDUE"));
        balances.add(told("each duty that is due soon was told its unit once", "task.due-soon", "DUE_SOON"));
        balances.add(deliveries());
        balances.add(Balance.none(
                "no notice gathers any more", ids("notification", "select id from notice where state = 'GATHERING'")));
        balances.add(Balance.none(
                "no figure waits to be computed", ids("indicator", "select station || ' ' || day from changed_day")));
        return balances;
    }

    /** What was set aside because it could not be read or failed for good. */
    public List<String> parked() {
        List<String> parked = new ArrayList<>();
        SERVICES.forEach(service -> ids(
                        service,
                        "select topic || '/' || partition || '/' || position || ': ' || reason from parked_event")
                .forEach(event -> parked.add(service + " " + event)));
        return parked;
    }

    /** Plans of which the issuance was published. */
    public List<String> issuedPlans() {
        return ids("plan", "select payload ->> 'planId' from outbox where type = 'org.lantian.plan.issued.v1'");
    }

    /** Ids of hours that indicator-service has of a station. */
    public List<String> hours(String station) {
        return ids(
                "indicator",
                "select observed_at || ' ' || pollutant from observation where station = '" + station + "'");
    }

    /** What a receiver got against what is recorded as delivered to its address: each of these came, and nothing else did. */
    public Balance received(String address, Collection<String> calls) {
        return Balance.of(
                "each delivery came to its receiver",
                ids(
                        "notification",
                        "select d.id from delivery d join contact_point c on c.id = d.contact_point_id"
                                + " where d.state = 'DELIVERED' and c.id = '" + address + "'"),
                Set.copyOf(calls));
    }

    /**
     * A consumer that reacts to one event of a type reacts to all. What it reacts to is seen from what it has received, so that no
     * list has to be kept here.
     */
    private List<Balance> effects() {
        List<Balance> balances = new ArrayList<>();
        for (var producer : SERVICES) {
            Map<String, List<String>> published = new HashMap<>();
            ids(producer, "select type || ' ' || id from outbox where published_at is not null")
                    .forEach(event -> {
                        var parts = event.split(" ", 2);
                        published
                                .computeIfAbsent(parts[0], type -> new ArrayList<>())
                                .add(parts[1]);
                    });
            for (var consumer : SERVICES) {
                if (!consumer.equals(producer)) {
                    effects(producer, consumer, published).ifPresent(balances::add);
                }
            }
        }
        return balances;
    }

    private Optional<Balance> effects(String producer, String consumer, Map<String, List<String>> published) {
        Set<String> received = Set.copyOf(ids(consumer, "select event_id from inbox"));
        List<String> due = new ArrayList<>();
        List<String> found = new ArrayList<>();
        published.forEach((type, events) -> {
            var there = events.stream().filter(received::contains).toList();
            if (!there.isEmpty()) {
                due.addAll(events);
                found.addAll(there);
            }
        });
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(Balance.of(
                        "each event of " + producer + "-service took effect in " + consumer + "-service", due, found));
    }

    private Balance duties() {
        return Balance.of(
                "each issued duty is one assignment",
                ids("plan", """
                        select distinct (payload ->> 'measureId') || ' ' || (r ->> 'unitId') || ' ' || (r ->> 'role')
                        from outbox, jsonb_array_elements(payload -> 'responsibilities') r
                        where type = 'org.lantian.plan.measure-issued.v1'"""),
                ids("task", "select measure_id || ' ' || unit_id || ' ' || role from assignment"));
    }

    /** One event per assignment and one item, however often clocks jump, services die or brokers repeat themselves. */
    private Balance told(String rule, String event, String kind) {
        var due = ids("task", """
                select payload ->> 'assignmentId' from outbox o
                where type = 'org.lantian.%s.v1' and exists (select from assignment a
                  where a.id::text = o.payload ->> 'assignmentId' and a.state in ('ASSIGNED', 'SIGNED_FOR'))""".formatted(event));
        Set<String> ended =
                Set.copyOf(ids("task", "select id from assignment where state not in ('ASSIGNED', 'SIGNED_FOR')"));
        var items = ids("notification", """
                select i.assignment_id from notice_item i join notice n on n.id = i.notice_id
                where i.concern = 'OWN' and n.kind = '%s'""".formatted(kind));
        items.removeIf(ended::contains);
        var balance = Balance.of(rule, due, items);
        var twice = Balance.of(rule, due, due).doubled();
        return twice.isEmpty()
                ? balance
                : new Balance(rule, balance.expected(), balance.lost(), twice, balance.unasked());
    }

    private Balance deliveries() {
        return Balance.of(
                "each notice was delivered to each address of its unit",
                ids("notification", """
                        select n.id || ' ' || c.id from notice n join contact_point c on c.unit_id = n.unit_id
                        where n.position is not null and n.opened_at > c.changed_at"""),
                ids("notification", """
                        select d.notice_id || ' ' || d.contact_point_id from delivery d
                        join notice n on n.id = d.notice_id join contact_point c on c.id = d.contact_point_id
                        where d.state = 'DELIVERED' and n.opened_at > c.changed_at"""));
    }

    private List<String> ids(String service, String sql) {
        return Objects.requireNonNull(ledgers.get(service)).ids(sql);
    }
}
