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

    /** True when the key is new and now belongs to this call. */
    boolean claim(String key, String request) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into idempotency_key (key, request) values (?, ?) on conflict do nothing")) {
            insert.setString(1, key);
            insert.setString(2, request);
            return insert.executeUpdate() == 1;
        }
    }

    void answered(String key, Response response) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "update idempotency_key set status = ?, location = ?, body = ? where key = ?")) {
            update.setInt(1, response.getStatus());
            update.setString(
                    2,
                    response.getLocation() == null
                            ? null
                            : response.getLocation().toString());
            update.setString(3, json.writeValueAsString(response.getEntity()));
            update.setString(4, key);
            update.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that cannot be stored", e);
        }
    }

    /** The earlier answer, if the key was used for this very request; empty if it was used for another one. */
    Optional<Response> answerTo(String key, String request) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select status, location, body from idempotency_key where key = ? and request = ?")) {
            select.setString(1, key);
            select.setString(2, request);
            try (var result = select.executeQuery()) {
                if (!result.next()) {
                    return Optional.empty();
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
