package org.lantian.kit.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * One operation of the document: what it takes in path, query and headers, and a good body per content type.
 *
 * @param needsToken whether the document says that a caller must show who he is
 * @param answersPages whether people open it in a browser, and are told there what is wrong
 */
record Operation(
        String method,
        String path,
        List<Parameter> parameters,
        Map<String, JsonNode> bodies,
        boolean needsToken,
        boolean answersPages) {

    /** A parameter and a value that it should take. */
    record Parameter(String name, String in, String sample) {}

    /** The kind of thing that it is about: the first word of its path below the root of the API. */
    String subject() {
        var words = path.replaceFirst("^/api/v1/", "").split("/", 2);
        return words[0];
    }

    String name() {
        return method + " " + path;
    }
}
