package org.lantian.kit.audit;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hibernate.Interceptor;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.audit.AuditEntry.Action;

/** Sees each entity that Hibernate inserts, updates or deletes, and tells the audit what it was and what it is. */
@PersistenceUnitExtension
@ApplicationScoped
public class ChangeRecorder implements Interceptor {

    private final AuditTrail trail;
    private final AuditValues values;

    ChangeRecorder(AuditTrail trail, AuditValues values) {
        this.trail = trail;
        this.values = values;
    }

    @Override
    public boolean onPersist(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        if (isAudited(entity)) {
            trail.record(Action.CREATED, nameOf(entity), String.valueOf(id), null, fields(entity, state, names, types));
        }
        return false;
    }

    @Override
    public boolean onFlushDirty(
            Object entity, Object id, Object[] state, Object @Nullable [] previous, String[] names, Type[] types) {
        if (isAudited(entity)) {
            Map<String, Object> before = new TreeMap<>();
            Map<String, Object> after = new TreeMap<>();
            for (int i = 0; i < names.length; i++) {
                var old = previous == null ? null : previous[i];
                if (values.isShown(names[i], types[i]) && !Objects.equals(old, state[i])) {
                    before.put(names[i], values.of(entity, names[i], old));
                    after.put(names[i], values.of(entity, names[i], state[i]));
                }
            }
            if (!after.isEmpty()) {
                trail.record(
                        Action.CHANGED, nameOf(entity), String.valueOf(id), values.json(before), values.json(after));
            }
        }
        return false;
    }

    @Override
    public void onRemove(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        if (isAudited(entity)) {
            trail.record(Action.REMOVED, nameOf(entity), String.valueOf(id), fields(entity, state, names, types), null);
        }
    }

    /** A list of plain values within an entity. */
    @Override
    public void onCollectionUpdate(Object collection, Object key) {
        if (trail.isAsked() && collection instanceof PersistentCollection<?> changed && changed.getOwner() != null) {
            var before = values.elements(changed, changed.getStoredSnapshot());
            var after = values.elements(changed, collection);
            if (before != null || after != null) {
                trail.record(Action.CHANGED, nameOf(changed.getOwner()), String.valueOf(key), before, after);
            }
        }
    }

    @Override
    public void postFlush(Iterator<Object> entities) {
        trail.write();
    }

    private boolean isAudited(Object entity) {
        return trail.isAsked() && !entity.getClass().isAnnotationPresent(Derived.class);
    }

    private String fields(Object entity, Object[] state, String[] names, Type[] types) {
        Map<String, Object> fields = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            if (values.isShown(names[i], types[i])) {
                fields.put(names[i], values.of(entity, names[i], state[i]));
            }
        }
        return values.json(fields);
    }

    private static String nameOf(Object entity) {
        return entity.getClass().getSimpleName();
    }
}
