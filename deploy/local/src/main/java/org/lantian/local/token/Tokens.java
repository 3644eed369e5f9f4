package org.lantian.local.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.lantian.local.part.Secrets;

/** The tokens that a person and the demo call with, one file each; they are signed anew at every start. */
public record Tokens(Path folder, Keys keys) {

    private static final String WHOLE_COUNTRY = "000000";

    /** Writes the tokens that reach the whole country. */
    public void issueNational(Instant now) {
        for (String role : new String[] {"administrator", "planner", "supervisor", "data-feed"}) {
            issue(role, new BearerToken("local-" + role, role, WHOLE_COUNTRY, Optional.empty()), now);
        }
    }

    /** Writes the token of a unit's officer under the given name. */
    public void issueOfficer(String name, String unitId, String regionCode, Instant now) {
        issue(name, new BearerToken("local-" + name, "unit-officer", regionCode, Optional.of(unitId)), now);
    }

    public String of(String name) {
        try {
            return Files.readString(folder.resolve(name)).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void issue(String name, BearerToken token, Instant now) {
        Secrets.write(folder.resolve(name), token.signed(keys.privateKey(), now));
    }
}
