package org.lantian.task.takeover;

import java.io.IOException;
import java.util.List;

/** Writes a table row by row, never holding all of it. */
interface TableWriter extends AutoCloseable {

    void row(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;
}
