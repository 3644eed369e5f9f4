package org.lantian.kit.problem;

import java.util.Map;

/** Titles and fallback codes by HTTP status. */
final class ProblemTitles {

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "bad_request"),
            Map.entry(401, "unauthenticated"),
            Map.entry(403, "not_allowed"),
            Map.entry(404, "not_found"),
            Map.entry(405, "method_not_allowed"),
            Map.entry(406, "not_acceptable"),
            Map.entry(409, "conflict"),
            Map.entry(412, "stale_version"),
            Map.entry(413, "too_large"),
            Map.entry(415, "unsupported_media_type"),
            Map.entry(422, "invalid"),
            Map.entry(428, "version_required"),
            Map.entry(429, "too_many_requests"),
            Map.entry(503, "unavailable"));

    private ProblemTitles() {}

    static String codeOf(int status) {
        return CODES.getOrDefault(status, status >= 500 ? "internal_error" : "bad_request");
    }

    static String of(int status) {
        return codeOf(status).replace('_', ' ');
    }
}
