package org.lantian.indicator.apikey.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.apikey.ApiKeyData;
import org.lantian.indicator.apikey.ApiKeyView;
import org.lantian.indicator.apikey.KeyKeeping;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;

@Path("/api-keys")
@Tag(name = "api keys", description = "Keys with which data feeds send, in the header X-API-Key")
class ApiKeyResource {

    private final KeyKeeping keys;

    ApiKeyResource(KeyKeeping keys) {
        this.keys = keys;
    }

    /** No {@code Idempotency-Key} here: to answer a repetition, the key would have to be kept. */
    @POST
    @RolesAllowed(ADMINISTRATOR)
    @Operation(summary = "Makes a key; this answer shows it, and none will again")
    @APIResponseSchema(value = ApiKeyView.class, responseCode = "201", responseDescription = "made")
    @APIResponse(responseCode = "403", description = "the region lies outside the caller's reach")
    @APIResponse(responseCode = "422", description = "a field is wrong, or nobody knows the region")
    public Response make(@Valid @NotNull ApiKeyData data) {
        var made = keys.make(data);
        return Response.created(URI.create("api-keys/" + made.id()))
                .tag(Versions.tag(made.version()))
                .header("Cache-Control", "no-store")
                .entity(made)
                .build();
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, AUDITOR})
    @Operation(summary = "The keys of the caller's region and below, those that ended included")
    @APIResponse(responseCode = "200", description = "one page")
    public Page<ApiKeyView> list(@Valid @BeanParam Paging paging) {
        return keys.list(paging);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, AUDITOR})
    @Operation(summary = "One key, without its secret")
    @APIResponseSchema(value = ApiKeyView.class, responseDescription = "the key")
    @APIResponse(responseCode = "404", description = "none with this id within the caller's reach")
    public Response get(
            @Parameter(description = "id of the key", example = "5b1f0c2d9e8a7f60") @PathParam("id") String id) {
        return tagged(keys.get(id));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(summary = "Revokes a key: from the next request on it opens nothing; it stays on the list")
    @APIResponseSchema(value = ApiKeyView.class, responseDescription = "the key, revoked")
    @APIResponse(responseCode = "404", description = "none with this id within the caller's reach")
    @APIResponse(responseCode = "409", description = "it is revoked already")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "428", description = "without If-Match")
    public Response revoke(
            @Parameter(description = "id of the key", example = "5b1f0c2d9e8a7f60") @PathParam("id") String id,
            @Parameter(description = "the ETag that was read", example = "\"0\"") @HeaderParam("If-Match") @Nullable
                    String ifMatch) {
        return tagged(keys.revoke(id, ifMatch));
    }

    private static Response tagged(ApiKeyView key) {
        return Response.ok(key).tag(Versions.tag(key.version())).build();
    }
}
