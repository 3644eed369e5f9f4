package org.lantian.notification.answer.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.notification.answer.SignatureLinks;
import org.lantian.notification.answer.SignatureLinks.Opened;

/** The page behind a link. It is for people in a browser; it shows the notice, and signs only when the button is pressed. */
@Path("/signature-links/{token}")
@Tag(name = "notices")
@Produces(MediaType.TEXT_HTML)
class SignatureLinkResource {

    @CheckedTemplate(basePath = "answer")
    static class Page {
        static native TemplateInstance link(String state, String title, List<String> lines);

        private Page() {}
    }

    private final SignatureLinks links;

    SignatureLinkResource(SignatureLinks links) {
        this.links = links;
    }

    @GET
    @PermitAll
    @Operation(summary = "Shows the notice of a one-time link, with a button to sign for it")
    @APIResponse(
            responseCode = "200",
            description = "the notice, as a page",
            content = @Content(mediaType = MediaType.TEXT_HTML))
    @APIResponse(responseCode = "404", description = "no such link")
    @APIResponse(responseCode = "410", description = "the link has expired")
    public Response open(
            @PathParam("token") @Size(max = 200) @Parameter(description = "the link's secret part", example = "AZ…")
                    String token) {
        return page(links.open(token));
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Signs for the notice of a one-time link",
            description = "Without login: whoever holds the link signs for the unit. Once; again, it changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "signed for, as a page",
            content = @Content(mediaType = MediaType.TEXT_HTML))
    @APIResponse(responseCode = "404", description = "no such link")
    @APIResponse(responseCode = "410", description = "the link has expired")
    public Response sign(
            @PathParam("token") @Size(max = 200) @Parameter(description = "the link's secret part", example = "AZ…")
                    String token) {
        return page(links.sign(token));
    }

    private static Response page(Opened opened) {
        var notice = opened.notice();
        var title = notice == null || notice.title() == null ? "" : notice.title();
        var lines = notice == null || notice.body() == null
                ? List.<String>of()
                : notice.body().lines().toList();
        int status = switch (opened.state()) {
            case OPEN, SIGNED -> 200;
            case EXPIRED -> 410;
            case UNKNOWN -> 404;
        };
        return Response.status(status)
                .entity(Page.link(opened.state().name(), title, lines).render())
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'")
                .build();
    }
}
