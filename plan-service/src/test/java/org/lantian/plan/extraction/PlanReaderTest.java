package org.lantian.plan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantian.plan.document.SourceDocument;
import org.lantian.plan.extraction.date.ReadDeadline;
import org.lantian.plan.extraction.duty.ReadResponsibility;
import org.lantian.plan.extraction.duty.Role;
import org.lantian.plan.extraction.target.Comparator;
import org.lantian.plan.extraction.target.ReadTarget;
import org.lantian.plan.extraction.text.Quote;

class PlanReaderTest {

    @Test
    void numbers_that_count_on_through_sections_stand_alone() {
        PlanReading reading = read("""
                甲市治水方案
                一、重点任务
                （一）治理河道
                1.清淤。加快清淤。（市水务局负责）
                2.护岸。加固河岸。（市水务局负责）
                （二）治理湖泊
                3.退田。有序退田。（市农业局负责）
                二、保障措施
                （一）加强领导。统筹推进。（市水务局牵头）
                """);
        assertThat(keys(reading)).containsExactly("1", "2", "3", "二.1");
        assertThat(reading.measures().get(2).section()).containsExactly("一、重点任务", "（二）治理湖泊");
        assertThat(reading.measures().get(3).section()).containsExactly("二、保障措施");
    }

    @Test
    void numbers_that_begin_anew_are_led_by_their_section() {
        PlanReading reading = read("""
                甲市治水方案
                一、重点任务
                （一）治理河道
                1.清淤。加快清淤。（市水务局负责）
                2.护岸。加固河岸。（市水务局负责）
                （二）治理湖泊
                1.退田。有序退田。（市农业局负责）
                2.补水。适时补水。（市水务局负责）
                """);
        assertThat(keys(reading)).containsExactly("1.1", "1.2", "2.1", "2.2");
    }

    @Test
    void items_directly_under_parts_that_begin_anew_are_led_by_the_part() {
        PlanReading reading = read("""
                甲市治水方案
                一、治理河道
                1.清淤。加快清淤。（市水务局负责）
                2.护岸。加固河岸。（市水务局负责）
                二、治理湖泊
                1.退田。有序退田。（市农业局负责）
                """);
        assertThat(keys(reading)).containsExactly("1", "2", "二.1");
    }

    @Test
    void parts_without_items_are_measures_when_they_carry_clauses() {
        PlanReading reading = read("""
                甲市治水方案
                一、总体要求
                坚持系统治理。
                二、治理河道。加快清淤。（市水务局负责）
                三、治理湖泊。有序退田。（市农业局负责）
                """);
        assertThat(keys(reading)).containsExactly("2", "3");
        assertThat(reading.measures().get(0).title()).isEqualTo("治理河道");
    }

    @Test
    void sub_items_with_their_own_clauses_are_measures() {
        PlanReading reading = read("""
                甲市治水方案
                一、重点任务
                （一）治理河道。
                1.清淤。（市水务局负责）
                2.护岸。（市农业局负责）
                （二）治理湖泊。有序退田。（市农业局负责）
                """);
        assertThat(keys(reading)).containsExactly("1.1", "1.2", "2");
    }

    @Test
    void sub_items_of_which_only_the_last_carries_a_clause_are_one_measure() {
        PlanReading reading = read("""
                甲市治水方案
                一、重点任务
                （一）治理河道。
                1.加快清淤。
                2.加固河岸。（市水务局负责）
                （二）治理湖泊。有序退田。（市农业局负责）
                """);
        assertThat(keys(reading)).containsExactly("1", "2");
        assertThat(reading.measures().get(0).text().text()).contains("加快清淤", "加固河岸");
    }

    @Test
    void further_clauses_under_one_number_are_further_segments() {
        PlanReading reading = read("""
                甲市治水方案
                一、重点任务
                （一）治理河道。加快清淤。（市水务局负责）
                加固河岸。到2025年，完成加固30公里。（市农业局负责）推进绿化。（市林业局负责）
                """);
        assertThat(keys(reading)).containsExactly("1", "1#2", "1#3");
        assertThat(reading.measures()).extracting(ReadMeasure::title).containsExactly("治理河道", "加固河岸", "推进绿化");
    }

    @Test
    void a_default_clause_holds_its_units_to_every_later_measure() {
        PlanReading reading = read("""
                甲省治水方案
                一、重点任务
                （一）清淤。加快清淤。（省水利厅负责，各市人民政府落实。以下均需各市人民政府落实，不再列出）
                （二）护岸。加固河岸。（省水利厅负责）
                """);
        assertThat(reading.measures().get(0).responsibilities()).noneMatch(ReadResponsibility::inherited);
        assertThat(reading.measures().get(1).responsibilities())
                .anyMatch(held -> held.inherited() && held.unit().equals("各市人民政府") && held.role() == Role.IMPLEMENTING);
    }

    @Test
    void a_word_broken_by_a_page_is_read_whole() {
        PlanReading reading = read("""
                甲市治水方案

                一、重点任务

                （一）治理河道。到2025年，全面完成城区河道清淤，河道水质优良比例达到90%以

                上，推进岸线绿化。（市水

                务局负责）
                """);
        ReadMeasure measure = reading.measures().get(0);
        assertThat(measure.responsibilities())
                .extracting(ReadResponsibility::unit)
                .containsExactly("市水务局");
        assertThat(measure.targets()).singleElement().satisfies(target -> {
            assertThat(target.comparator()).isEqualTo(Comparator.AT_LEAST);
            assertThat(target.dueOn()).isEqualTo(LocalDate.of(2025, 12, 31));
        });
    }

    @Test
    void a_heading_and_an_item_glued_together_are_parted() {
        PlanReading reading = read("""
                甲市治水方案
                一、重点任务
                （一）治理河道1.清淤。加快清淤。（市水务局负责）
                2.护岸。加固河岸。（市水务局负责）
                （二）治理湖泊3.退田。有序退田。（市农业局负责）
                """);
        assertThat(keys(reading)).containsExactly("1", "2", "3");
    }

    @Test
    void the_front_matter_tells_what_the_document_is() {
        PlanReading reading = read("""
                甲县人民政府
                关于印发《甲县治水行动方案》的通知
                甲政发〔2024〕12号
                各乡镇人民政府，县直各部门：
                现将《甲县治水行动方案》印发给你们，请认真贯彻执行。
                甲县人民政府
                2024年5月6日
                甲县治水行动方案
                （征求意见稿）
                一、总体要求
                （一）重点区域。甲镇、乙镇全域和丙乡（含丁村）。
                （二）主要目标。到2025年，河道水质优良比例达到90%。
                二、重点任务
                （一）清淤。9月底前完成清淤。（县水务局负责）
                """);
        assertThat(reading.title()).isEqualTo("甲县治水行动方案");
        assertThat(reading.documentNumber()).isEqualTo("甲政发〔2024〕12号");
        assertThat(reading.issuer()).isEqualTo("甲县人民政府");
        assertThat(reading.region()).isEqualTo("甲县");
        assertThat(reading.issuedOn()).isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(reading.consultationDraft()).isTrue();
        assertThat(reading.keyAreas()).containsExactly("甲镇", "乙镇", "丙乡（含丁村）");
        assertThat(reading.objectives()).extracting(ReadTarget::indicator).containsExactly("河道水质优良比例");
        assertThat(reading.measures().get(0).deadlines())
                .extracting(ReadDeadline::dueOn)
                .containsExactly(LocalDate.of(2024, 9, 30));
    }

    @Test
    void a_number_cited_in_running_text_is_not_the_document_s_own() {
        PlanReading reading = read("""
                甲市治水方案
                根据《乙省治水方案》（乙政发〔2023〕8号）精神，制定本方案。
                一、重点任务
                （一）清淤。加快清淤。（市水务局负责）
                """);
        assertThat(reading.documentNumber()).isNull();
        assertThat(reading.issuer()).isNull();
        assertThat(reading.issuedOn()).isNull();
    }

    @Test
    void a_plan_without_any_clause_still_has_its_items_as_measures() {
        PlanReading reading = read("""
                甲市治水方案
                一、总体要求
                坚持系统治理。
                二、重点任务
                （一）治理河道
                1.清淤。加快清淤。
                2.护岸。加固河岸。
                """);
        assertThat(keys(reading)).containsExactly("1.1", "1.2");
        assertThat(reading.measures())
                .allMatch(measure -> measure.responsibilities().isEmpty());
    }

    @Test
    void every_quote_stands_at_its_position_in_the_text() {
        String text = """
                甲市治水方案
                一、重点任务
                （一）清 淤。到 2025 年，**清淤率**达到 90%。每月巡查一次。年底前完成验收。（市水 务局牵头，市农业局配合）
                """;
        SourceDocument document = SourceDocument.read(text.getBytes(StandardCharsets.UTF_8), null);
        ReadMeasure measure = PlanReader.read(document).measures().get(0);
        List<Quote> quotes = List.of(
                measure.text(),
                measure.targets().get(0).quote(),
                measure.recurring().get(0).quote(),
                measure.responsibilities().get(0).quote());
        for (Quote quote : quotes) {
            String printed = document.textAt(quote.position()).replaceAll("[\\s*]", "");
            assertThat(printed).isEqualTo(quote.text().replaceAll("\\s", ""));
        }
    }

    @Test
    void a_table_of_tasks_is_read_by_its_headings() {
        PlanReading reading = read("""
                甲市治水任务清单

                \t序号
                \t重点任务
                \t主要内容
                \t责任单位
                \t完成时限

                \t1
                \t清淤。
                \t全面清淤，清淤率达到90%。
                \t水务局
                农业局
                \t2025年6月底

                \t
                \t
                \t加固河岸。
                \t水务局农业局
                \t长期

                """);
        assertThat(keys(reading)).containsExactly("1", "1#2");
        ReadMeasure first = reading.measures().get(0);
        assertThat(first.title()).isEqualTo("清淤");
        assertThat(first.deadlines()).extracting(ReadDeadline::dueOn).containsExactly(LocalDate.of(2025, 6, 30));
        assertThat(reading.measures().get(1).responsibilities())
                .extracting(ReadResponsibility::unit)
                .containsExactly("水务局", "农业局");
        assertThat(reading.unread()).extracting(unread -> unread.quote().text()).containsExactly("长期");
    }

    private static PlanReading read(String text) {
        return PlanReader.read(SourceDocument.read(text.getBytes(StandardCharsets.UTF_8), "plan.txt"));
    }

    private static List<String> keys(PlanReading reading) {
        return reading.measures().stream().map(ReadMeasure::key).toList();
    }
}
