package org.lantian.task.takeover;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The table as the first sheet of a workbook, read and written as a stream. An archive that unpacks to far more than it is, or to
 * more than {@value #LARGEST_PART} bytes in one part, is refused before it does.
 */
final class XlsxTable implements TableWriter {

    private static final long LARGEST_PART = 64L * 1024 * 1024;
    private static final int ROWS_IN_MEMORY = 100;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxFileCount(1_000);
    }

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet = book.createSheet("assignments");
    private final OutputStream to;

    XlsxTable(OutputStream to) {
        // Not all readers take the large form of archives that is the default.
        book.setZip64Mode(Zip64Mode.AsNeeded);
        this.to = to;
    }

    static List<TableRow> read(Path file) throws IOException {
        var rows = new Rows();
        try (var archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var book = new XSSFReader(archive);
            var strings = new ReadOnlySharedStringsTable(archive);
            try (var sheet = firstOf(book)) {
                var reader = XMLHelper.newXMLReader();
                reader.setContentHandler(
                        new XSSFSheetXMLHandler(book.getStylesTable(), strings, rows, new IsoDates(), false));
                reader.parse(new InputSource(sheet));
            }
        } catch (Refusal e) {
            throw e;
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | IOException | RuntimeException e) {
            throw new Refusal.Invalid("unreadable_table", "file", "it is no workbook that can be read");
        }
        return rows.table.rows();
    }

    private static java.io.InputStream firstOf(XSSFReader book) throws IOException, OpenXML4JException {
        var sheets = book.getSheetsData();
        if (!sheets.hasNext()) {
            throw new Refusal.Invalid("empty_table", "file", "the workbook has no sheet");
        }
        return sheets.next();
    }

    @Override
    public void row(List<String> cells) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int position = 0; position < cells.size(); position++) {
            row.createCell(position).setCellValue(Formula.guarded(cells.get(position)));
        }
    }

    @Override
    public void close() throws IOException {
        try (book) {
            book.write(to);
        }
    }

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final TableReader table = new TableReader();
        private List<@Nullable String> cells = new ArrayList<>();

        @Override
        public void startRow(int number) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            int position = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (position >= 100) {
                return;
            }
            while (cells.size() < position) {
                cells.add(null);
            }
            cells.add(text);
        }

        @Override
        public void endRow(int number) {
            if (cells.stream().anyMatch(cell -> cell != null && !cell.isBlank())) {
                table.row(number + 1, cells);
            }
        }
    }

    /** Days come as people write them in all other columns, whatever the sheet shows. */
    private static final class IsoDates extends DataFormatter {

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format, boolean since1904) {
            return DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)
                    ? DateUtil.getLocalDateTime(value, since1904).toLocalDate().toString()
                    : super.formatRawCellContents(value, formatIndex, format, since1904);
        }
    }
}
