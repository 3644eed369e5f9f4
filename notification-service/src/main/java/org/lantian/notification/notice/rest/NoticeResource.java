package org.lantian.notification.notice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;
import org.lantian.notification.directory.Sight;
import org.lantian.notification.notice.NoticeState;
import org.lantian.notification.notice.NoticeView;
import org.lantian.notification.notice.Promise;
import org.lantian.notification.notice.Signing;
import org.lantian.notification.notice.UnitInbox;
import org.lantian.notification.notice.content.NoticeKind;

@Path("/notices")
@Tag(name = "notices", description = "what units are told, and their signatures")
class NoticeResource {

    private final UnitInbox inbox;
    private final Signing signing;
    private final Caller caller;

    NoticeResource(UnitInbox inbox, Signing signing, Caller caller) {
        this.inbox = inbox;
        this.signing = signing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "Lists notices with their items, the latest first",
            description = "An officer sees those of the own unit and its lower units, supervision those of its region.")
    @APIResponse(responseCode = "200", description = "a page of notices")
    @APIResponse(responseCode = "401", description = "no valid token")
    public Page<NoticeView> list(
            @QueryParam("unitId")
                    @Size(max = 100)
                    @Parameter(description = "only this unit's", example = "u-640300-a1b2c3d4e5")
                    @Nullable
                    String unitId,
            @QueryParam("state")
                    @Parameter(
                            description = "only those in this state; without it, all that were sent",
                            example = "SENT")
                    @Nullable
                    NoticeState state,
            @QueryParam("kind") @Parameter(description = "only this kind", example = "OVERDUE") @Nullable
                    NoticeKind kind,
            @BeanParam @Valid Paging paging) {
        return inbox.list(unitId, state, kind, Sight.of(caller), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Shows a notice with its items")
    @APIResponse(
            responseCode = "200",
            description = "the notice; its version is the ETag",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "404", description = "no such notice, or not for this caller")
    public Response get(
            @Parameter(description = "id of the notice", example = "5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10") UUID id) {
        return answer(inbox.get(id, Sight.of(caller)));
    }

    @POST
    @Path("/{id}/signature")
    @RolesAllowed(Roles.UNIT_OFFICER)
    @Operation(
            summary = "Signs for a notice",
            description = "The unit has taken note of it, and of its own assignments in it. Again, it changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "the notice, signed for",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "403", description = "the notice is for another unit")
    @APIResponse(responseCode = "404", description = "no such notice")
    @APIResponse(responseCode = "409", description = "it still gathers items and was not sent yet")
    @APIResponse(responseCode = "412", description = "If-Match was sent and names another version")
    public Response sign(
            @Parameter(description = "id of the notice", example = "5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"1\"")
                    @Nullable
                    String ifMatch) {
        return answer(signing.sign(id, ifMatch, caller));
    }

    @POST
    @Path("/{id}/promise")
    @RolesAllowed(Roles.UNIT_OFFICER)
    @Operation(
            summary = "Promises what will be done, and until when",
            description = "The escalation waits for that day; a later promise replaces an earlier one.")
    @APIResponse(
            responseCode = "200",
            description = "the notice with the promise",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "403", description = "the notice is for another unit")
    @APIResponse(responseCode = "404", description = "no such notice")
    @APIResponse(responseCode = "409", description = "it was not signed for, or is closed")
    @APIResponse(responseCode = "412", description = "If-Match was sent and names another version")
    @APIResponse(responseCode = "422", description = "a field is wrong")
    public Response promise(
            @Parameter(description = "id of the notice", example = "5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"1\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid Promise promise) {
        return answer(signing.promise(id, promise, ifMatch, caller));
    }

    private static Response answer(NoticeView notice) {
        return Response.ok(notice).tag(Versions.tag(notice.version())).build();
    }
}
