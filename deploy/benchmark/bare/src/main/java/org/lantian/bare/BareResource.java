package org.lantian.bare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Path("/bare")
class BareResource {

    private final Assignments assignments;
    private final EntityManager entities;

    BareResource(Assignments assignments, EntityManager entities) {
        this.assignments = assignments;
        this.entities = entities;
    }

    /** Where the rows are. */
    @ApplicationScoped
    static class Assignments implements PanacheRepositoryBase<Assignment, UUID> {}

    /** The row as JSON. */
    record Shown(
            UUID id,
            UUID measureId,
            String unitId,
            String unitName,
            String unitRegionCode,
            String role,
            String state,
            @Nullable LocalDate dueOn,
            long version) {}

    /** What a new assignment needs. */
    record Wanted(UUID measureId, String unitId, LocalDate dueOn) {}

    @GET
    @Path("/hello")
    public String hello() {
        return "hello";
    }

    @GET
    @Path("/assignments/{id}")
    @Blocking
    @Transactional
    public Shown assignment(@PathParam("id") UUID id) {
        var found = assignments.findById(id);
        if (found == null) {
            throw new NotFoundException();
        }
        return new Shown(
                found.id,
                found.measureId,
                found.unitId,
                found.unitName,
                found.unitRegionCode,
                found.role,
                found.state,
                found.dueOn,
                found.version);
    }

    /** The rows of a new assignment, its event among them. */
    @POST
    @Path("/assignments")
    @Blocking
    @Transactional
    public Shown create(Wanted wanted) {
        var duty = new Created.Duty();
        duty.measureId = wanted.measureId();
        duty.unitId = wanted.unitId();
        duty.unitName = wanted.unitId();
        duty.dueOn = wanted.dueOn();
        entities.persist(duty);
        var change = new Created.Change();
        change.assignmentId = duty.id;
        entities.persist(change);
        var deadline = new Created.Deadline();
        deadline.assignmentId = duty.id;
        deadline.dueOn = wanted.dueOn();
        deadline.nextActionOn = wanted.dueOn().minusDays(15);
        entities.persist(deadline);
        var event = new Created.Event();
        event.aggregateid = duty.id.toString();
        event.payload = Map.of("assignmentId", event.aggregateid, "title", "措施".repeat(200));
        entities.persist(event);
        return new Shown(
                duty.id,
                duty.measureId,
                duty.unitId,
                duty.unitName,
                duty.unitRegionCode,
                duty.role,
                duty.state,
                duty.dueOn,
                duty.version);
    }
}
