package org.lantian.kit.testing;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.DATA_FEED;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.testing.RoleTable.Owner;

/**
 * What {@link RoleTable} sends: a token for each role, for each path the resource of the callers' own and one of someone else,
 * and a valid body for each operation that wants one.
 */
public final class Probes {

    static final String PUBLIC = "public";

    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, Map<Owner, String>> ids = new LinkedHashMap<>();
    private final Map<String, Map<Owner, UnaryOperator<RequestSpecification>>> requests = new HashMap<>();

    private final Set<String> storingNothing = new TreeSet<>();

    private Probes() {}

    /** Callers of every role whose reach is this region; the officer acts for this unit. */
    public static Probes inRegion(String regionCode, String unitId) {
        var probes = new Probes();
        for (var role : List.of(ADMINISTRATOR, PLANNER, SUPERVISOR, DATA_FEED, AUDITOR)) {
            probes.tokens.put(role, Tokens.of(role, regionCode, null));
        }
        probes.tokens.put(UNIT_OFFICER, Tokens.officer(unitId, regionCode));
        return probes;
    }

    /** The value of the last parameter of a path such as {@code /plans/{id}}, and of all paths below it. */
    public Probes resource(String path, String own, String other) {
        ids.put(path, Map.of(Owner.OWN, own, Owner.OTHER, other));
        return this;
    }

    /**
     * Another resource for one operation, when a role is asked something else than the rest; of a path with several parameters
     * the values of all of them, with commas between.
     */
    public Probes resource(String role, String operation, String own, String other) {
        ids.put(role + " " + operation, Map.of(Owner.OWN, own, Owner.OTHER, other));
        return this;
    }

    /** Another resource for one operation, whoever asks. */
    public Probes resourceOf(String operation, String own, String other) {
        tokens.keySet().forEach(role -> resource(role, operation, own, other));
        return resource(PUBLIC, operation, own, other);
    }

    /** The JSON bodies of an operation. */
    public Probes body(String operation, String own, String other) {
        return request(
                operation,
                sent -> sent.contentType("application/json").body(own),
                sent -> sent.contentType("application/json").body(other));
    }

    /** The same JSON body whoever owns the resource. */
    public Probes body(String operation, String same) {
        return body(operation, same, same);
    }

    /** Anything else that an operation wants: parameters, parts, another content type. */
    public Probes request(
            String operation, UnaryOperator<RequestSpecification> own, UnaryOperator<RequestSpecification> other) {
        requests.put(operation, Map.of(Owner.OWN, own, Owner.OTHER, other));
        return this;
    }

    /** The same for both owners. */
    public Probes request(String operation, UnaryOperator<RequestSpecification> same) {
        return request(operation, same, same);
    }

    /** An operation that only computes: its success leaves nothing on record. Of all others the table asks the audit. */
    public Probes storesNothing(String operation) {
        storingNothing.add(operation);
        return this;
    }

    OnRecord record() {
        return new OnRecord(storingNothing);
    }

    /** Whether it makes a difference to this operation whose the resource is. */
    boolean hasOwner(String operation) {
        var request = requests.get(operation);
        return operation.contains("{") || (request != null && request.get(Owner.OWN) != request.get(Owner.OTHER));
    }

    Optional<String> idOf(String path, Owner owner) {
        return Optional.ofNullable(ids.get(path)).map(both -> both.get(owner));
    }

    Response ask(String operation, String role, Owner owner, String version) {
        var method = operation.substring(0, operation.indexOf(' '));
        var path = operation.substring(operation.indexOf(' ') + 1);
        var sent = as(role);
        if (!method.equals("GET")) {
            sent.header("If-Match", version);
        }
        sent = requests.getOrDefault(operation, Map.of())
                .getOrDefault(owner, UnaryOperator.identity())
                .apply(sent);
        var address = "/api/v1" + filled(path, owner, ids.get(role + " " + operation));
        return path.endsWith("/stream") ? firstBytes(role, address) : sent.request(method, address);
    }

    /** Asks with a reach of the whole country for what no parameter narrows. */
    Response askEverywhere(String operation, String role) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(role, "000000", null))
                .request(
                        operation.substring(0, operation.indexOf(' ')),
                        "/api/v1" + operation.substring(operation.indexOf(' ') + 1));
    }

    Response read(String path, String role) {
        return as(role).get("/api/v1" + path);
    }

    private RequestSpecification as(String role) {
        var sent = RestAssured.given().urlEncodingEnabled(true);
        if (PUBLIC.equals(role)) {
            return sent;
        }
        var token = tokens.get(role);
        if (token == null) {
            throw new IllegalStateException("no token for " + role);
        }
        return sent.auth().oauth2(token);
    }

    /** A stream never ends: its status is all that is waited for. */
    private Response firstBytes(String role, String address) {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + address));
        if (!PUBLIC.equals(role)) {
            request.header("Authorization", "Bearer " + tokens.get(role));
        }
        try {
            var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return new ResponseBuilder()
                    .setHeader(
                            "X-Request-Id",
                            answer.headers().firstValue("X-Request-Id").orElseThrow())
                    .setStatusCode(answer.statusCode())
                    .setBody("")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Fills the parameters from the left, each by the path that ends with it. */
    String filled(String path, Owner owner, @Nullable Map<Owner, String> special) {
        var filled = path;
        if (special != null) {
            for (var id : String.valueOf(special.get(owner)).split(",", -1)) {
                filled = filled.replaceFirst("\\{[a-zA-Z]+}", id);
            }
            return filled;
        }
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', open + 1)) {
            var upTo = path.substring(0, path.indexOf('}', open) + 1);
            var id = idOf(upTo, owner)
                    .orElseThrow(
                            () -> new IllegalStateException("the role table's test names no resource for " + upTo));
            filled = filled.replaceFirst("\\{[a-zA-Z]+}", java.util.regex.Matcher.quoteReplacement(id));
        }
        return filled;
    }
}
