package org.lantian.notification.administration.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;
import org.lantian.notification.escalation.Ladder;
import org.lantian.notification.policy.PolicyBook;
import org.lantian.notification.policy.PolicyView;
import org.lantian.notification.routing.Route;
import org.lantian.notification.silence.Inhibition;
import org.lantian.notification.silence.Silence;
import org.lantian.notification.worktime.CalendarYear;

@Path("/policies")
@Tag(name = "policies", description = "the rules that notices follow, kept as data")
class PolicyResource {

    private static final String NAME = "[A-Za-z0-9._-]{1,64}";
    private static final String KINDS =
            "routes, silences, inhibitions, ladders, calendars, quiet-hours, templates, digests";

    private final PolicyBook book;
    private final Caller caller;

    PolicyResource(PolicyBook book, Caller caller) {
        this.book = book;
        this.caller = caller;
    }

    @GET
    @Path("/{kind}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(summary = "Lists the rules of a kind", description = "Kinds: " + KINDS + ".")
    @APIResponse(responseCode = "200", description = "a page of rules, by name")
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "404", description = "no such kind of rules")
    public Page<PolicyView> list(
            @PathParam("kind") @Parameter(description = "the kind of rules", example = "ladders") String kind,
            @BeanParam @Valid Paging paging) {
        return book.list(kind, paging);
    }

    @GET
    @Path("/{kind}/{name}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(summary = "Shows a rule")
    @APIResponse(
            responseCode = "200",
            description = "the rule; its version is the ETag",
            content = @Content(schema = @Schema(implementation = PolicyView.class)))
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "404", description = "no such rule")
    public Response get(
            @PathParam("kind") @Parameter(description = "the kind of rules", example = "ladders") String kind,
            @PathParam("name") @Parameter(description = "the rule's name", example = "overdue") String name) {
        return answer(book.get(kind, name), Response.Status.OK);
    }

    @PUT
    @Path("/{kind}/{name}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Creates or replaces a rule",
            description = "Replacing needs If-Match. Every replica follows it within a second.")
    @APIResponse(
            responseCode = "200",
            description = "it was there and now is as sent",
            content = @Content(schema = @Schema(implementation = PolicyView.class)))
    @APIResponse(
            responseCode = "201",
            description = "it is new",
            content = @Content(schema = @Schema(implementation = PolicyView.class)))
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "404", description = "no such kind of rules")
    @APIResponse(responseCode = "412", description = "If-Match names another version")
    @APIResponse(responseCode = "422", description = "a field is wrong; the problem names it")
    @APIResponse(responseCode = "428", description = "it is there, and If-Match is missing")
    public Response put(
            @PathParam("kind") @Parameter(description = "the kind of rules", example = "ladders") String kind,
            @PathParam("name") @Pattern(regexp = NAME) @Parameter(description = "the rule's name", example = "overdue")
                    String name,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"0\"")
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            description = "the rule, as its kind has it",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema =
                                                    @Schema(
                                                            oneOf = {
                                                                Ladder.class,
                                                                CalendarYear.class,
                                                                Route.class,
                                                                Silence.class,
                                                                Inhibition.class
                                                            })))
                    @NotNull
                    JsonNode rule) {
        var entry = book.put(kind, name, rule, ifMatch, caller);
        return answer(entry.policy(), entry.created() ? Response.Status.CREATED : Response.Status.OK);
    }

    @DELETE
    @Path("/{kind}/{name}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Deletes a rule", description = "Where a default stands behind it, that one holds again.")
    @APIResponse(responseCode = "204", description = "it is gone")
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "404", description = "no such rule")
    @APIResponse(responseCode = "412", description = "If-Match names another version")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void delete(
            @PathParam("kind") @Parameter(description = "the kind of rules", example = "ladders") String kind,
            @PathParam("name") @Parameter(description = "the rule's name", example = "overdue") String name,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"0\"")
                    @Nullable
                    String ifMatch) {
        book.delete(kind, name, ifMatch);
    }

    private static Response answer(PolicyView policy, Response.Status status) {
        return Response.status(status)
                .entity(policy)
                .tag(Versions.tag(policy.version()))
                .build();
    }
}
