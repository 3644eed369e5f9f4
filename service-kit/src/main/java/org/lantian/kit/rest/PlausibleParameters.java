package org.lantian.kit.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.lantian.kit.problem.Refusal;

/** Refuses text in path and query that could not be stored or compared with what is. */
@Provider
public class PlausibleParameters implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        check(request.getUriInfo().getPathParameters());
        check(request.getUriInfo().getQueryParameters());
    }

    private static void check(MultivaluedMap<String, String> parameters) {
        parameters.forEach((name, values) -> {
            if (!values.stream().allMatch(Plausible::text)) {
                throw new Refusal.Invalid(
                        "invalid_parameter",
                        Plausible.text(name) ? name : "query",
                        "holds a character that no text holds");
            }
        });
    }
}
