package org.lantian.plan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantian.plan.document.SourceDocument;
import org.lantian.plan.document.UnreadableDocument;

/** Text made to drive a reader astray is read in bounded time, and no damage to a plan makes the reader fail. */
@Timeout(120)
class HostileTextTest {

    private static final int LENGTH = 300_000;
    private static final String PLAN = """
            甲市人民政府关于印发《甲市治水方案》的通知
            甲政发〔2024〕12号
            一、总体要求
            （一）主要目标。到2025年，河道水质优良比例达到90%，漏损率控制在9%以内。
            二、重点任务
            （一）治理河道。
            1.清淤。2025年底前，完成清淤30条，清淤率达到95%以上；每月巡查不少于2次。（牵头单位：市水务局；责任单位：市农业局，各县（市、区）人民政府）
            2.护岸。较2020年增长15%，力争12,500吨和百分之十五。（市水务局牵头，市农业局配合，各乡镇政府负责落实。以下均需各乡镇政府落实，不再列出）
            （二）治理湖泊。“十四五”末，湖泊面积控制在10%—15%。（市农业局负责）

            \t序号
            \t任务
            \t责任单位

            \t1
            \t退田。年底前完成。
            \t水务局农业局
            """;

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
    void no_damage_to_a_plan_makes_the_reader_fail() {
        Random random = new Random(20_240_506);
        for (int round = 0; round < Integer.getInteger("lantian.fuzz.rounds", 1_000); round++) {
            StringBuilder damaged = new StringBuilder(PLAN);
            for (int times = 1 + random.nextInt(6); times > 0; times--) {
                damage(damaged, random);
            }
            try {
                PlanReading reading = read(damaged.toString());
                assertThat(reading.measures())
                        .allSatisfy(measure -> assertThat(measure.number()).isNotEmpty());
            } catch (UnreadableDocument refusal) {
                assertThat(refusal.code()).isNotEmpty();
            }
        }
    }

    /** Drops, repeats, swaps, cuts or garbles a stretch. */
    private static void damage(StringBuilder text, Random random) {
        if (text.length() < 4) {
            text.append(PLAN);
        }
        int from = random.nextInt(text.length() - 2);
        int to = from + 1 + random.nextInt(Math.min(40, text.length() - from - 1));
        String stretch = text.substring(from, to);
        switch (random.nextInt(5)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(to, stretch.repeat(1 + random.nextInt(4)));
            case 2 -> text.delete(from, to).insert(random.nextInt(text.length() + 1), stretch);
            case 3 -> text.setLength(Math.max(4, to));
            default -> text.setCharAt(from, (char) (0x20 + random.nextInt(0xFF00)));
        }
    }

    private static PlanReading read(String text) {
        return PlanReader.read(SourceDocument.read(text.getBytes(StandardCharsets.UTF_8), "plan.txt"));
    }
}
