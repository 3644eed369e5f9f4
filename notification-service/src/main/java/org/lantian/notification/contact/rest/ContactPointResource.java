package org.lantian.notification.contact.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
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
import org.lantian.notification.contact.ContactBook;
import org.lantian.notification.contact.ContactData;
import org.lantian.notification.contact.ContactPointView;
import org.lantian.notification.contact.Verification;
import org.lantian.notification.contact.VerificationCode;

@Path("/contact-points")
@Tag(name = "contact points", description = "where units are reached beside their inbox")
class ContactPointResource {

    private static final String ID = "[A-Za-z0-9._-]{1,64}";

    private final ContactBook book;
    private final Verification verification;
    private final Caller caller;

    ContactPointResource(ContactBook book, Verification verification, Caller caller) {
        this.book = book;
        this.verification = verification;
        this.caller = caller;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.UNIT_OFFICER})
    @Operation(
            summary = "Creates or replaces a contact point",
            description = "Replacing needs If-Match, except when nothing changes.")
    @APIResponse(
            responseCode = "200",
            description = "it was there and now is as sent",
            content = @Content(schema = @Schema(implementation = ContactPointView.class)))
    @APIResponse(
            responseCode = "201",
            description = "it is new",
            content = @Content(schema = @Schema(implementation = ContactPointView.class)))
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "403", description = "the unit is not one whose contacts the caller keeps")
    @APIResponse(responseCode = "412", description = "If-Match names another version")
    @APIResponse(responseCode = "422", description = "a field is wrong: no such unit, no address, a private target")
    @APIResponse(responseCode = "428", description = "it is there, and If-Match is missing")
    public Response put(
            @PathParam("id")
                    @Pattern(regexp = ID)
                    @Parameter(description = "an id of the caller's choice", example = "wuzhong-environment-mail")
                    String id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"0\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid ContactData data) {
        var entry = book.put(id, data, ifMatch, caller);
        return Response.status(entry.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(entry.point())
                .tag(Versions.tag(entry.point().version()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.UNIT_OFFICER})
    @Operation(summary = "Lists the contact points that the caller keeps")
    @APIResponse(responseCode = "200", description = "a page of contact points")
    @APIResponse(responseCode = "401", description = "no valid token")
    public Page<ContactPointView> list(
            @QueryParam("unitId")
                    @Size(max = 100)
                    @Parameter(description = "only this unit's", example = "u-640300-a1b2c3d4e5")
                    @Nullable
                    String unitId,
            @BeanParam @Valid Paging paging) {
        return book.list(unitId, caller, paging);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.UNIT_OFFICER})
    @Operation(
            summary = "Deletes a contact point and the address with it",
            description = "What waits for delivery there is not sent any more.")
    @APIResponse(responseCode = "204", description = "it is gone")
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "403", description = "the unit is not one whose contacts the caller keeps")
    @APIResponse(responseCode = "404", description = "no such contact point")
    @APIResponse(responseCode = "412", description = "If-Match names another version")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void delete(
            @PathParam("id")
                    @Pattern(regexp = ID)
                    @Parameter(description = "id of the contact point", example = "wuzhong-environment-mail")
                    String id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"0\"")
                    @Nullable
                    String ifMatch) {
        book.delete(id, ifMatch, caller);
    }

    @POST
    @Path("/{id}/verification-code")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.UNIT_OFFICER})
    @Operation(
            summary = "Has a new verification code brought to a contact point",
            description = "The first is brought when the contact point is created or gets a new address.")
    @APIResponse(
            responseCode = "200",
            description = "the code is on its way",
            content = @Content(schema = @Schema(implementation = ContactPointView.class)))
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "403", description = "the unit is not one whose contacts the caller keeps")
    @APIResponse(responseCode = "404", description = "no such contact point")
    @APIResponse(responseCode = "409", description = "it is verified")
    public ContactPointView requestCode(
            @PathParam("id") @Parameter(description = "id of the contact point", example = "wuzhong-environment-mail")
                    String id) {
        return verification.request(id, caller);
    }

    @POST
    @Path("/{id}/verification")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.UNIT_OFFICER})
    @Operation(
            summary = "Verifies a contact point by the code that was brought there",
            description = "Before that, nothing else is sent to it. A code holds for five tries.")
    @APIResponse(
            responseCode = "200",
            description = "the contact point is verified",
            content = @Content(schema = @Schema(implementation = ContactPointView.class)))
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "403", description = "the unit is not one whose contacts the caller keeps")
    @APIResponse(responseCode = "404", description = "no such contact point")
    @APIResponse(responseCode = "422", description = "the code is wrong, has expired or was tried too often")
    public ContactPointView verify(
            @PathParam("id") @Parameter(description = "id of the contact point", example = "wuzhong-environment-mail")
                    String id,
            @NotNull @Valid VerificationCode code) {
        return verification.verify(id, code, caller);
    }
}
