package org.lantian.kit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.problem.Refusal;

/** Makes marks: one of a name, once. */
@Path("/marks")
class MarkResource {

    private final DataSource database;

    MarkResource(DataSource database) {
        this.database = database;
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    @Idempotent
    @Transactional
    public Response make(String name) throws SQLException {
        if (name.isEmpty()) {
            throw new Refusal.Invalid("nameless", "name", "a mark has a name");
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into thing (id, name, version) values (?, ?, 0)")) {
            insert.setString(1, name);
            insert.setString(2, name);
            insert.executeUpdate();
        }
        return Response.created(URI.create("/api/v1/marks/" + name))
                .entity(Map.of("name", name))
                .build();
    }
}
