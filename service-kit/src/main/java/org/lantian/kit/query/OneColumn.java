package org.lantian.kit.query;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Native queries whose rows are one value each. Hibernate 7.2 never finds the plan of a query again that names such a value by its
 * class ({@code createNativeQuery(sql, UUID.class)}): each call keeps another one, and then each call compares up to two thousand of
 * them, which was half of the work of telling units. A query that names no class has one plan.
 */
public final class OneColumn {

    private OneColumn() {}

    /** The query of this SQL; a value of another type than {@code type} fails when it is read. */
    public static <T> NativeQuery<T> of(EntityManager database, String sql, Class<T> type) {
        return database.unwrap(Session.class)
                .createNativeQuery(sql, Object.class)
                .setTupleTransformer((row, names) -> type.cast(row[0]));
    }
}
