package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.lantian.kit.rest.Paging;

/**
 * Assignments as lists show them, read straight into their views: entities that nobody changes would each be set up, kept and
 * visited at every flush. Which ones a list shows is told by an index alone; only their own rows are read.
 */
@ApplicationScoped
class Listing {

    /** The values of {@link AssignmentView}, in the order of its constructor. */
    private static final String VIEWS = """
            select shown.id, m.planId, m.planTitle, m.id, m.number, m.segment, m.title,
                shown.unitId, shown.unitName, shown.unitRegionCode, shown.role, shown.state,
                shown.dueOn, shown.dueInherited, shown.originalDueOn, shown.extensions, cast(:shownOn as LocalDate),
                shown.assignedAt, shown.signedAt, shown.signedBy, shown.parent.id, shown.weight, shown.givenBy,
                shown.dates, shown.percent, shown.blockage, shown.version
            from Assignment shown join shown.measure m
            where shown.id in (select a.id from Assignment a where %s order by %s limit :most offset :before)
            order by %s""";

    private final EntityManager entities;

    Listing(EntityManager entities) {
        this.entities = entities;
    }

    /** One page, the earliest due date first; the database puts those without one last. */
    List<AssignmentView> page(Condition condition, LocalDate today, Paging paging) {
        return views(
                condition, "a.dueOn, a.id", "shown.dueOn, shown.id", today, paging.size, paging.page * paging.size);
    }

    List<AssignmentView> inOrderOfIds(Condition condition, LocalDate today, int most) {
        return views(condition, "a.id", "shown.id", today, most, 0);
    }

    /** How many fulfil the condition, counted up to a bound in the order of a page: what lies beyond is not looked at. */
    long count(Condition condition, int most) {
        var text = "select count(*) from (select a.id as id from Assignment a where " + condition.text()
                + " order by a.dueOn, a.id limit " + most + ") found";
        return given(condition, entities.createQuery(text, Long.class)).getSingleResult();
    }

    private List<AssignmentView> views(
            Condition condition, String order, String shownOrder, LocalDate today, int most, int before) {
        var text = VIEWS.formatted(condition.text(), order, shownOrder);
        return given(condition, entities.createQuery(text, AssignmentView.class))
                .setParameter("shownOn", today)
                .setParameter("most", most)
                .setParameter("before", before)
                .getResultList();
    }

    private static <T> TypedQuery<T> given(Condition condition, TypedQuery<T> query) {
        condition.parameters().forEach(query::setParameter);
        return query;
    }
}
