package org.lantian.kit.limit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.lantian.kit.caller.Roles;

@Path("/slow/{millis}")
class SlowResource {

    @GET
    @RolesAllowed(Roles.PLANNER)
    public String take(@PathParam("millis") long millis) throws InterruptedException {
        return "finished: " + new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
    }
}
