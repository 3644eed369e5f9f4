package org.lantian.task.takeover;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lantian.kit.problem.Refusal;

/** The table as CSV: UTF-8, or GB18030 as Chinese spreadsheets save it; written as UTF-8 with the mark that they look for. */
final class CsvTable implements TableWriter {

    private static final char MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvTable(OutputStream to) throws IOException {
        var text = new OutputStreamWriter(to, UTF_8);
        text.write(MARK);
        this.csv = CsvWriter.builder().build(text);
    }

    static List<TableRow> read(Path file) throws IOException {
        var table = new TableReader();
        try (var text = new InputStreamReader(Files.newInputStream(file), charsetOf(file));
                var csv = CsvReader.builder()
                        .detectBomHeader(false)
                        .skipEmptyLines(true)
                        .ofCsvRecord(text)) {
            for (var record : csv) {
                List<String> cells = new ArrayList<>(record.getFields());
                if (!cells.isEmpty() && !cells.get(0).isEmpty() && cells.get(0).charAt(0) == MARK) {
                    cells.set(0, cells.get(0).substring(1));
                }
                table.row((int) record.getStartingLineNumber(), cells);
            }
        } catch (CsvParseException e) {
            throw new Refusal.Invalid("unreadable_table", "file", "it is no CSV that can be read");
        }
        return table.rows();
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(Formula::guarded).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static Charset charsetOf(Path file) throws IOException {
        var strict = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var buffer = new char[8192];
        try (var text = new InputStreamReader(Files.newInputStream(file), strict)) {
            while (text.read(buffer) >= 0) {
                continue;
            }
            return UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("GB18030");
        }
    }
}
