package org.lantian.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Keeps what could not take effect, with its reason and all that is needed to send it again. One row per place in the topic. */
@ApplicationScoped
class ParkedEvents {

    private static final String INSERT =
            "insert into parked_event (topic, partition, position, key, type, payload, reason)"
                    + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private final DataSource dataSource;

    ParkedEvents(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void park(ConsumerRecord<String, String> record, String reason) throws SQLException {
        var type = record.headers().lastHeader("ce_type");
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, record.topic());
            insert.setInt(2, record.partition());
            insert.setLong(3, record.offset());
            insert.setString(4, record.key());
            insert.setString(5, type == null ? null : new String(type.value(), UTF_8));
            insert.setString(6, storable(record.value()));
            insert.setString(7, storable(reason));
            insert.executeUpdate();
        }
    }

    /** PostgreSQL's text holds no NUL. */
    private static String storable(String text) {
        return text == null ? "" : text.replace("\0", "\\0");
    }
}
