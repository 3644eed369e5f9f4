package org.lantian.notification.inbox.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tells the inbox page where people sign in. */
@Path("/sign-in")
@Tag(name = "notices")
class SignInResource {

    /** Where people sign in, and as which client the page asks for them. */
    @Schema(description = "where people sign in")
    record SignIn(
            @Schema(
                    description = "the OpenID Connect issuer; none where tokens are pasted",
                    examples = "https://login.example.gov.cn/realms/lantian")
            @Nullable
            String issuer,

            @Schema(description = "the page's client there", examples = "lantian-inbox")
            String client) {}

    private final SignIn signIn;

    SignInResource(
            @ConfigProperty(name = "lantian.sign-in.issuer") Optional<String> issuer,
            @ConfigProperty(name = "lantian.sign-in.client") String client) {
        this.signIn = new SignIn(issuer.orElse(null), client);
    }

    @GET
    @PermitAll
    @Operation(summary = "Tells where people sign in")
    @APIResponse(responseCode = "200", description = "the issuer and the page's client")
    public SignIn show() {
        return signIn;
    }
}
