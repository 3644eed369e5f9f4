package org.lantian.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.lantian.kit.digest.Sha256;
import org.lantian.kit.problem.Refusal;

/** What was answered under which key. Inserting a key waits for a rival with the same one to commit or roll back. */
@ApplicationScoped
class IdempotencyKeys {

    private final DataSource dataSource;
    private final ObjectMapper json;

    IdempotencyKeys(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Tells a request from others; the same on every replica and after a restart. */
    String fingerprint(String path, Object[] parameters) {
        try {
            return path + " " + Sha256.hex(json.writeValueAsBytes(parameters));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request that cannot be told from others", e);
        }
    }

    /** Notes the answer in the running transaction; false when the key was used before, or by a rival that has just committed. */
    boolean note(IdempotencyKey key, Response response) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert =
                        connection.prepareStatement("insert into idempotency_key (key, request, status, location, body)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, key.key());
            insert.setString(2, key.request());
            insert.setInt(3, response.getStatus());
            insert.setString(
                    4,
                    response.getLocation() == null
                            ? null
                            : response.getLocation().toString());
            insert.setString(5, json.writeValueAsString(response.getEntity()));
            return insert.executeUpdate() == 1;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that cannot be stored", e);
        }
    }

    /**
     * The earlier answer; empty when the key was not used.
     *
     * @throws Refusal.Invalid when the key was used for another request
     */
    Optional<Response> answerTo(IdempotencyKey key) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select status, location, body, request from idempotency_key where key = ?")) {
            select.setString(1, key.key());
            try (var result = select.executeQuery()) {
                if (!result.next()) {
                    return Optional.empty();
                }
                if (!result.getString(4).equals(key.request())) {
                    throw new Refusal.Invalid(
                            "idempotency_key_reused", "Idempotency-Key", "it was used for another request");
                }
                var answer = Response.status(result.getInt(1))
                        .entity(result.getString(3))
                        .type(MediaType.APPLICATION_JSON);
                return Optional.of(
                        result.getString(2) == null
                                ? answer.build()
                                : answer.header("Location", result.getString(2)).build());
            }
        }
    }
}
