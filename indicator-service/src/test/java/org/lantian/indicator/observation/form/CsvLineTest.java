package org.lantian.indicator.observation.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvLineTest {

    @Test
    void commas_part_fields_and_empty_ones_count() {
        assertThat(CsvLine.fields("a,b,,c")).containsExactly("a", "b", "", "c");
        assertThat(CsvLine.fields("a,")).containsExactly("a", "");
        assertThat(CsvLine.fields("")).containsExactly("");
    }

    @Test
    void quotation_marks_hold_commas_and_doubled_ones() {
        assertThat(CsvLine.fields("\"a,\"\"b\",c")).containsExactly("a,\"b", "c");
        assertThat(CsvLine.fields("\"\",\"\"")).containsExactly("", "");
    }

    @Test
    void a_quotation_mark_that_stays_open_is_no_line() {
        assertThat(CsvLine.fields("a,\"b,c")).isNull();
        assertThat(CsvLine.fields("\"a\"b,c")).isNull();
    }
}
