package org.lantian.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Who may do what: a service's {@code ROLES.md} holds a row for each operation of its OpenAPI document and a column for each role.
 * Each cell becomes tests, one for a resource of the caller's own and one for a resource of someone else. An operation without a
 * row fails, and so does a row without its operation.
 *
 * <p>The callers' tokens are valid; what they send is too, except that {@code If-Match} names a version that never was: a caller
 * who may change the resource is told 412, and nothing changes.
 */
public final class RoleTable {

    private static final String NO_VERSION = "\"999999\"";

    private final Map<String, Map<String, Access>> rows;
    private final Probes probes;
    private final OnRecord record;

    private RoleTable(Map<String, Map<String, Access>> rows, Probes probes) {
        this.rows = rows;
        this.probes = probes;
        this.record = probes.record();
    }

    /**
     * What a cell says: {@code all} may, {@code own} may with what is its own, {@code rows} may ask but what is someone else's is
     * refused row by row, {@code country} may with a reach of the whole country, {@code -} may not.
     */
    enum Access {
        ALL,
        OWN,
        ROWS,
        COUNTRY,
        NONE;

        static Access read(String cell) {
            return switch (cell) {
                case "all" -> ALL;
                case "own" -> OWN;
                case "rows" -> ROWS;
                case "country" -> COUNTRY;
                case "-" -> NONE;
                default -> throw new IllegalArgumentException("a cell of the role table says " + cell);
            };
        }

        boolean admits(Owner owner) {
            return this == ALL || (this != NONE && this != COUNTRY && owner == Owner.OWN);
        }
    }

    /** Whose resource is asked for. */
    public enum Owner {
        OWN,
        OTHER
    }

    /** The table of the module under test. */
    public static RoleTable of(Probes probes) {
        try {
            return new RoleTable(Rows.read(Files.readAllLines(Path.of("ROLES.md"))), probes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One test that the rows are the operations, two for each cell, and at the end that the audit knows what was done and refused. */
    public Stream<DynamicTest> tests() {
        return Stream.of(
                        Stream.of(DynamicTest.dynamicTest("each operation has its row", this::eachOperationHasItsRow)),
                        rows.keySet().stream().flatMap(this::cells),
                        rows.keySet().stream().filter(this::isList).flatMap(this::leaks),
                        Stream.of(
                                DynamicTest.dynamicTest("each change is on record", record::eachChangeIsThere),
                                DynamicTest.dynamicTest("each refusal is on record", record::eachRefusalIsThere)))
                .flatMap(tests -> tests);
    }

    private void eachOperationHasItsRow() {
        assertThat(rows.keySet()).as("rows of ROLES.md").containsExactlyInAnyOrderElementsOf(operations());
    }

    static Set<String> operations() {
        var document = JsonPath.from(
                RestAssured.given().basePath("").get("/openapi?format=json").asString());
        Set<String> operations = new TreeSet<>();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        paths.forEach((path, item) -> item.keySet().stream()
                .filter(method ->
                        Set.of("get", "put", "post", "patch", "delete").contains(method))
                .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " "
                        + path.replaceFirst("^/api/v1", "").replaceFirst("^$", "/"))));
        return operations;
    }

    private Map<String, Access> row(String operation) {
        return rows.getOrDefault(operation, Map.of());
    }

    private Stream<DynamicTest> cells(String operation) {
        return row(operation).entrySet().stream()
                .flatMap(cell -> Stream.of(Owner.values())
                        .map(owner -> DynamicTest.dynamicTest(
                                operation + " as " + cell.getKey() + " on " + owner,
                                () -> check(operation, cell.getKey(), owner, cell.getValue()))));
    }

    private void check(String operation, String role, Owner owner, Access access) {
        if (owner == Owner.OTHER && access == Access.OWN && !probes.hasOwner(operation)) {
            return;
        }
        var answer = probes.ask(operation, role, owner, NO_VERSION);
        record.note(operation, answer);
        int status = answer.statusCode();
        var cell = operation + " as " + role + " on " + owner + " answers " + status + " " + answer.asString();
        assertThat(status).as(cell).isLessThan(500);
        if (access.admits(owner)) {
            assertThat(status).as(cell).isNotIn(401, 403, 404, 405, 415);
        } else if (Probes.PUBLIC.equals(role)) {
            assertThat(status).as(cell).isEqualTo(401);
        } else if (access == Access.NONE || access == Access.COUNTRY) {
            assertThat(status).as(cell).isEqualTo(403);
            if (access == Access.COUNTRY) {
                assertThat(probes.askEverywhere(operation, role).statusCode())
                        .as(operation + " as " + role + " of the whole country")
                        .isLessThan(400);
            }
        } else if (access == Access.ROWS) {
            var refused = answer.jsonPath().getList(status == 422 ? "reasons" : "refused");
            assertThat(refused).as(cell).isNotEmpty();
            assertThat(answer.jsonPath().<Object>get("added")).isIn(null, 0);
        } else {
            assertThat(status).as(cell).isIn(403, 404);
        }
    }

    private boolean isList(String operation) {
        return operation.startsWith("GET ") && byId(operation) != null;
    }

    /** The operation that reads one entry of the list. */
    private @Nullable String byId(String list) {
        return rows.keySet().stream()
                .filter(operation -> operation.matches(Pattern.quote(list) + "/\\{[a-zA-Z]+}"))
                .findFirst()
                .orElse(null);
    }

    private Stream<DynamicTest> leaks(String list) {
        return row(list).entrySet().stream()
                .filter(cell -> cell.getValue() != Access.NONE)
                .map(cell -> DynamicTest.dynamicTest(
                        list + " shows " + cell.getKey() + " nothing that a read by id refuses",
                        () -> showsNothingMore(list, cell.getKey())));
    }

    private void showsNothingMore(String list, String role) {
        Response page = probes.ask(list, role, Owner.OWN, NO_VERSION);
        List<Map<String, Object>> items = page.jsonPath().getList("items");
        var pattern = String.valueOf(byId(list)).substring("GET ".length());
        var key = pattern.replaceAll(".*\\{([a-zA-Z]+)}", "$1");
        assertThat(items).isNotNull();
        var within = probes.filled(list.substring("GET ".length()), Owner.OWN, null);
        items.stream().limit(60).forEach(item -> {
            var id = String.valueOf(item.get(key));
            assertThat(probes.read(within + "/" + id, role).statusCode())
                    .as("%s of %s", id, list)
                    .isEqualTo(200);
        });
        probes.idOf(pattern, Owner.OTHER)
                .filter(id -> row("GET " + pattern).get(role) == Access.OWN)
                .ifPresent(id -> assertThat(items)
                        .extracting(item -> String.valueOf(item.get(key)))
                        .doesNotContain(id));
    }
}
