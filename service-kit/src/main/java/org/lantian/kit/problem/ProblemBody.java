package org.lantian.kit.problem;

import io.vertx.core.json.JsonObject;

/** A problem body for what is refused before any endpoint is reached. */
public final class ProblemBody {

    private ProblemBody() {}

    public static String of(int status, String detail) {
        return new JsonObject()
                .put("status", status)
                .put("title", ProblemTitles.of(status))
                .put("detail", detail)
                .put("code", ProblemTitles.codeOf(status))
                .encode();
    }
}
