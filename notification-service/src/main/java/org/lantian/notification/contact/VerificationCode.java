package org.lantian.notification.contact;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The six digits that were brought to a contact point. */
@Schema(description = "the code that was brought to the contact point")
public record VerificationCode(
        @Schema(description = "six digits", examples = "493817") @NotBlank @Pattern(regexp = "\\d{6}")
        String code) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static VerificationCode draw() {
        return new VerificationCode("%06d".formatted(RANDOM.nextInt(1_000_000)));
    }

    /** What is kept of it: not the code, and another hash at each contact point. */
    String hash(String contactPointId) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((contactPointId + " " + code).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Without the code: this may stand in a log. */
    @Override
    public String toString() {
        return "VerificationCode";
    }
}
