package org.lantian.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.query.OneColumn;

/** This service's copy of the directory's units. */
@ApplicationScoped
public class Units {

    private static final String RECORD = """
            insert into unit (id, name, short_name, region_code, state, successor_id)
            values (:id, :name, :shortName, :regionCode, :state, :successorId)
            on conflict (id) do update set name = excluded.name, short_name = excluded.short_name,
                region_code = excluded.region_code, state = excluded.state, successor_id = excluded.successor_id
            """;

    private static final String MEET = """
            insert into unit (id, name, region_code, state) values (:id, :name, :regionCode, 'PROVISIONAL')
            on conflict (id) do nothing
            """;

    /** Mergers may follow one another; a circle ends after as many steps as no real line of successors has. */
    private static final String SUCCESSOR = """
            with recursive line (id, step) as (
                select cast(:id as text), 0
                union all
                select u.successor_id, step + 1 from line join unit u on u.id = line.id
                where u.successor_id is not null and step < 20)
            select id from line order by step desc limit 1
            """;

    private static final String SELVES = """
            with recursive one (id, step) as (
                select cast(:id as text), 0
                union all
                select u.id, step + 1 from one join unit u on u.successor_id = one.id where step < 20)
            select distinct id from one
            """;

    private final Session database;
    private final Event<UnitMerged> mergers;

    Units(Session database, Event<UnitMerged> mergers) {
        this.database = database;
        this.mergers = mergers;
    }

    @Transactional
    public void record(UnitChanged unit) {
        database.createNativeQuery(RECORD)
                .setParameter("id", unit.unitId())
                .setParameter("name", unit.name())
                .setParameter("shortName", unit.shortName())
                .setParameter("regionCode", unit.regionCode())
                .setParameter("state", unit.state())
                .setParameter("successorId", unit.successorId())
                .executeUpdate();
        if (unit.successorId() != null) {
            mergers.fire(new UnitMerged(unit.unitId(), unit.successorId()));
        }
    }

    /**
     * Notes a unit that another topic's event names before the directory's own event has come. At once, so that bursts that name
     * the same new units in different orders never wait for each other.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void meet(String id, String name, @Nullable String regionCode) {
        database.createNativeQuery(MEET)
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("regionCode", regionCode)
                .executeUpdate();
    }

    /** The unit that now answers for the one given: itself, or the last of its successors. */
    public String answeringFor(String id) {
        return OneColumn.of(database, SUCCESSOR, String.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The same for several, each under its own id; hardly any has gone up in another. */
    public Map<String, String> answeringFor(Set<String> ids) {
        var merged = read(ids).stream()
                .filter(unit -> unit.successorId != null)
                .map(unit -> unit.id)
                .collect(Collectors.toSet());
        return ids.stream()
                .collect(Collectors.toMap(Function.identity(), id -> merged.contains(id) ? answeringFor(id) : id));
    }

    /** Reads several units at once, so that this transaction need not ask for each. */
    public void fetch(Set<String> ids) {
        read(ids);
    }

    /** Those that are known here; what the transaction has read already is not asked for again. */
    private List<Unit> read(Set<String> ids) {
        return database.byMultipleIds(Unit.class).enableSessionCheck(true).multiLoad(List.copyOf(ids)).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** The unit that now answers for the one given, with all that have gone up in it. */
    public Set<String> selvesOf(String id) {
        return OneColumn.of(database, SELVES, String.class)
                .setParameter("id", answeringFor(id))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The region of a unit; empty when the unit, or its region, is not known here. */
    public Optional<String> regionOf(String id) {
        return Optional.ofNullable(database.find(Unit.class, id)).map(unit -> unit.regionCode);
    }

    /** The name of a unit; empty when it is not known here. */
    public Optional<String> nameOf(String id) {
        return Optional.ofNullable(database.find(Unit.class, id)).map(unit -> unit.name);
    }

    public boolean knows(String id) {
        return database.find(Unit.class, id) != null;
    }
}
