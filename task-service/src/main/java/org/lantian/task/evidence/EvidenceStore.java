package org.lantian.task.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/** Where the bytes of evidence lie. One narrow door, so that another store can take the place of the database. */
interface EvidenceStore {

    /** Keeps the bytes under the id, reading them once and never holding all of them. */
    void put(UUID id, InputStream bytes) throws IOException;

    /** Writes the bytes of the id, as they were put. */
    void copy(UUID id, OutputStream to) throws IOException;
}
