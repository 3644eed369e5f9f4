package org.lantian.plan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantian.plan.document.SourceDocument;

/** Text made to drive a reader astray is read in bounded time. */
@Timeout(120)
class HostileTextTest {

    private static final int LENGTH = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（",
                "）",
                "（）",
                "《",
                "“",
                "1",
                "1.",
                "9%、",
                "，",
                "。",
                "、",
                "市局、",
                "（市局负责）",
                "（市局负责",
                "到2025年，",
                "达到5%、",
                "\n（一）甲",
                "\n1.甲。（市局负责）",
                "\n责任单位：市局",
                "\t序号\n",
                "| 序号 | 任务 | 单位 |\n",
                "了",
                "分别",
                "每年",
                "完成1台甲，",
                "翻一番",
                "以下均需市局",
                "A ",
                "*"
            })
    void a_pattern_without_end_is_read_in_bounded_time(String pattern) {
        String text = "甲市治水方案\n一、重点任务\n（一）" + pattern.repeat(LENGTH / pattern.length());
        assertThat(read(text)).isNotNull();
    }

    @Test
    void a_clause_of_twenty_thousand_units_is_read_in_bounded_time() {
        String units =
                IntStream.range(0, 20_000).mapToObj(i -> "市第" + i + "水务局").collect(Collectors.joining("、"));
        String text = "甲市治水方案\n一、重点任务\n（一）清淤。加快清淤。";
        assertThat(read(text + "（" + units + "负责）").measures()).hasSize(1);
        assertThat(read(text + "\n责任单位：" + units).measures()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"水务\n", "水务局\n", "由", "（甲", "水务局、"})
    void a_cell_of_units_without_end_is_read_in_bounded_time(String pattern) {
        String table = "任务清单\n\n\t序号\n\t任务\n\t责任单位\n\n\t1\n\t清淤。\n\t";
        assertThat(read(table + pattern.repeat(LENGTH / pattern.length()) + "\n")
                        .measures())
                .hasSize(1);
    }

    @Test
    void a_table_of_many_rows_is_read_row_by_row() {
        String table = "任务清单\n\n\t序号\n\t任务\n\t责任单位\n\n" + "\t1\n\t清淤。\n\t水务局\n\n".repeat(10_000);
        assertThat(read(table).measures()).hasSize(10_000);
    }

    private static PlanReading read(String text) {
        return PlanReader.read(SourceDocument.read(text.getBytes(StandardCharsets.UTF_8), "plan.txt"));
    }
}
