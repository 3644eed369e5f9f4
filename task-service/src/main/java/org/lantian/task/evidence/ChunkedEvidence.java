package org.lantian.task.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Evidence as rows of {@value #CHUNK} bytes in the service's own database: one backup, one transaction with what it proves. */
@ApplicationScoped
class ChunkedEvidence implements EvidenceStore {

    static final int CHUNK = 256 * 1024;

    private final DataSource dataSource;

    ChunkedEvidence(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void put(UUID id, InputStream bytes) throws IOException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into evidence_chunk (evidence_id, position, bytes) values (?, ?, ?)")) {
            var chunk = bytes.readNBytes(CHUNK);
            for (int position = 0; chunk.length > 0; position++) {
                insert.setObject(1, id);
                insert.setInt(2, position);
                insert.setBytes(3, chunk);
                insert.executeUpdate();
                chunk = bytes.readNBytes(CHUNK);
            }
        } catch (SQLException e) {
            throw new IOException("cannot keep evidence " + id, e);
        }
    }

    /** A connection is borrowed for each chunk, so that a slow reader holds none. */
    @Override
    public void copy(UUID id, OutputStream to) throws IOException {
        var chunk = chunk(id, 0);
        for (int position = 1; chunk.length > 0; position++) {
            to.write(chunk);
            chunk = chunk.length < CHUNK ? new byte[0] : chunk(id, position);
        }
    }

    private byte[] chunk(UUID id, int position) throws IOException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select bytes from evidence_chunk where evidence_id = ? and position = ?")) {
            select.setObject(1, id);
            select.setInt(2, position);
            try (var row = select.executeQuery()) {
                if (row.next()) {
                    return row.getBytes(1);
                }
            }
        } catch (SQLException e) {
            throw new IOException("cannot read evidence " + id, e);
        }
        if (position == 0) {
            throw new FileNotFoundException("there are no bytes of evidence " + id);
        }
        return new byte[0];
    }
}
