package org.lantian.plan.document;

import java.util.List;

/** A table with its rows in printed order; a cell that a merge leaves without text is empty. */
public record Table(List<Row> rows, Span span) implements Block {

    /** Copies the rows. */
    public Table {
        rows = List.copyOf(rows);
    }

    /** One row; rows of one table may differ in length. */
    public record Row(List<Cell> cells) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** One cell; lines inside it stand on lines of the document's text. {@code joinedAbove} when it continues the cell above. */
    public record Cell(Span span, boolean joinedAbove) {

        /** A cell of its own. */
        public Cell(Span span) {
            this(span, false);
        }
    }
}
