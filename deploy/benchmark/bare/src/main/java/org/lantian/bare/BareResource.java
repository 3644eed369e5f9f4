package org.lantian.bare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Path("/bare")
class BareResource {

    private final Assignments assignments;

    BareResource(Assignments assignments) {
        this.assignments = assignments;
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
}
