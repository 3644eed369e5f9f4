package org.lantian.kit.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.lantian.kit.caller.Roles;

/** One answer of each kind. */
@Path("/answers")
class AnswersResource {

    @GET
    @RolesAllowed(Roles.PLANNER)
    public Map<String, String> good() {
        return Map.of("all", "well");
    }

    @GET
    @Path("/public")
    @PermitAll
    public Response open() {
        return Response.ok(Map.of("all", "well"))
                .header("Cache-Control", "max-age=60")
                .build();
    }

    @GET
    @Path("/failure")
    @PermitAll
    public Response failure() {
        throw new IllegalStateException("officer@lantian.example");
    }
}
