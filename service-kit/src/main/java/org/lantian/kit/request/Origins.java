package org.lantian.kit.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * Remembers which request a thing came with, so that all that is done with it later can be found by that request's id: the
 * document's upload is found at the signature of the last unit. A thing may have come with several, as a notice does that tells of
 * two plans.
 */
@ApplicationScoped
public class Origins {

    private final DataSource dataSource;

    Origins(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** This thing came with the request that is at work; without one there is nothing to remember. The key is that of its events. */
    public void note(String key) {
        note(List.of(key));
    }

    /** The same of several things, in the running transaction. */
    public void note(Collection<String> keys) {
        var request = RequestIds.current();
        if (request == null || keys.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("insert into origin (key, request_id)"
                        + " select key, ? from unnest(?) key order by key on conflict do nothing")) {
            insert.setString(1, request);
            insert.setArray(2, connection.createArrayOf("text", keys.toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot remember what request this came with", e);
        }
    }
}
