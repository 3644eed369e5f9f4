package org.lantian.kit.rest;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;

/** Versions of resources as ETags, so that nobody overwrites what he has not seen. */
public final class Versions {

    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** For PUT, PATCH and DELETE: {@code If-Match} must be there and name the current version. */
    public static void require(@Nullable String ifMatch, long current) {
        if (ifMatch == null) {
            throw new Refusal.VersionRequired();
        }
        check(ifMatch, current);
    }

    /** For state changes: {@code If-Match} is honoured when it was sent. */
    public static void check(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return;
        }
        if (!ifMatch.strip().equals("\"" + current + "\"")) {
            throw new Refusal.StaleVersion(current);
        }
    }
}
