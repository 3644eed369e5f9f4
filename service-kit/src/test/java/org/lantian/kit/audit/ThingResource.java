package org.lantian.kit.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.problem.Refusal;

@Path("/things/{id}")
@Transactional
class ThingResource {

    private final EntityManager things;

    ThingResource(EntityManager things) {
        this.things = things;
    }

    @GET
    @RolesAllowed(Roles.PLANNER)
    public String get(@PathParam("id") String id) {
        return "thing " + id;
    }

    @PUT
    @RolesAllowed(Roles.PLANNER)
    public String put(@PathParam("id") String id, String name) {
        var thing = things.find(Thing.class, id);
        boolean isNew = thing == null;
        if (isNew) {
            thing = new Thing();
            thing.id = id;
        }
        thing.name = name;
        thing.secret = "whsec_" + name;
        if (isNew) {
            things.persist(thing);
        }
        if (name.isEmpty()) {
            throw new Refusal.Conflict("nameless", "a thing has a name");
        }
        return name;
    }

    @DELETE
    @RolesAllowed(Roles.PLANNER)
    public void delete(@PathParam("id") String id) {
        things.remove(things.find(Thing.class, id));
    }
}
