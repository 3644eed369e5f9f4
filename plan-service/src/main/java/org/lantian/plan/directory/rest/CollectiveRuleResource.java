package org.lantian.plan.directory.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.rest.Idempotent;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;
import org.lantian.plan.directory.collective.CollectiveRule;
import org.lantian.plan.directory.collective.CollectiveRuleBook;
import org.lantian.plan.directory.resolving.Resolution;
import org.lantian.plan.directory.unit.ResolvedUnit;

@Path("/collective-rules")
@Tag(name = "collective names", description = "Rules by which one printed name stands for several units")
class CollectiveRuleResource {

    private final CollectiveRuleBook book;

    CollectiveRuleResource(CollectiveRuleBook book) {
        this.book = book;
    }

    /** A name to try. */
    record Trial(
            @Schema(description = "a name as a plan prints it", examples = "各县（市、区）人民政府") @NotBlank @Size(max = 120)
            String text,

            @Schema(description = "region of the plan", examples = "640300") @NotBlank @Size(max = 20)
            String regionCode,

            @Schema(description = "a rule to try before it is added; null: with the rules that are there")
            @Valid
            @Nullable
            CollectiveRuleBody rule) {}

    /** Who a name stands for. */
    @Schema(name = "CollectiveTrialResult")
    record TrialResult(
            @Schema(description = "the rule that applied; null: it is the name of one unit", examples = "named-levels")
            @Nullable
            String ruleId,

            @Schema(description = "a collective whose members nobody has listed: it stays one unit")
            boolean open,

            @Schema(description = "the units") List<ResolvedUnit> units,

            @Schema(description = "names of the units that the name fits equally well; then there are no units")
            List<String> rivals) {

        static TrialResult of(Resolution resolution) {
            return new TrialResult(resolution.rule(), resolution.open(), resolution.units(), resolution.rivals());
        }
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, AUDITOR})
    @Transactional
    @Operation(summary = "All rules, own ones first; of two for a name that of the smaller region applies")
    public Page<CollectiveRuleView> rules(@BeanParam @Valid Paging paging) {
        return Page.of(book.rules(), paging, CollectiveRuleView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, AUDITOR})
    @Transactional
    @Operation(summary = "One rule")
    @APIResponse(responseCode = "200", description = "the rule; its version is the ETag")
    @APIResponse(responseCode = "404", description = "there is no such rule")
    public Response rule(
            @Parameter(description = "id of the rule", example = "next-level") @PathParam("id") String id) {
        return tagged(book.rule(id), Response.ok());
    }

    @POST
    @Path("/trial")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, AUDITOR})
    @Transactional
    @Operation(summary = "Try a name: which units it stands for in a plan of a region; stores nothing")
    @APIResponse(
            responseCode = "422",
            description = "unknown region, or a rule that cannot be applied; the field is named")
    public TrialResult tryOut(@NotNull @Valid Trial trial) {
        var draft = trial.rule() == null ? null : trial.rule().content();
        return TrialResult.of(book.tryOut(trial.text(), trial.regionCode(), draft));
    }

    @POST
    @RolesAllowed(ADMINISTRATOR)
    @Transactional
    @Idempotent
    @Operation(summary = "Add a rule; plans issued from now on follow it")
    @APIResponse(responseCode = "201", description = "the rule was added")
    @APIResponse(responseCode = "403", description = "its region lies outside the caller's reach")
    @APIResponse(responseCode = "422", description = "the rule cannot be applied; each field is named")
    public Response add(@NotNull @Valid CollectiveRuleBody body) {
        var rule = book.add(body.content());
        return tagged(rule, Response.created(URI.create("/api/v1/collective-rules/" + rule.id())));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(ADMINISTRATOR)
    @Transactional
    @Operation(summary = "Change an own rule (needs If-Match)")
    @APIResponse(responseCode = "200", description = "the rule as it now is")
    @APIResponse(responseCode = "404", description = "there is no such rule")
    @APIResponse(responseCode = "409", description = "a built-in rule stays as it is")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "422", description = "the rule cannot be applied; each field is named")
    public Response change(
            @Parameter(description = "id of the rule") @PathParam("id") String id,
            @NotNull @Valid CollectiveRuleBody body,
            @Parameter(description = "ETag of the version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return tagged(book.change(id, body.content(), ifMatch), Response.ok());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(ADMINISTRATOR)
    @Transactional
    @Operation(summary = "Remove an own rule (needs If-Match)")
    @APIResponse(responseCode = "204", description = "removed")
    @APIResponse(responseCode = "404", description = "there is no such rule")
    @APIResponse(responseCode = "409", description = "a built-in rule stays as it is")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    public Response remove(
            @Parameter(description = "id of the rule") @PathParam("id") String id,
            @Parameter(description = "ETag of the version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        book.remove(id, ifMatch);
        return Response.noContent().build();
    }

    private static Response tagged(CollectiveRule rule, Response.ResponseBuilder answer) {
        return answer.entity(CollectiveRuleView.of(rule))
                .tag(Versions.tag(rule.version()))
                .build();
    }
}
