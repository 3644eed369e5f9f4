package org.lantian.notification.notice.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeTextTest {

    @Test
    void it_names_plan_measure_date_and_days() {
        var item = new Item(
                "a",
                Concern.OWN,
                "a",
                null,
                "p",
                "示例方案",
                "10",
                "推进清洁运输",
                "u",
                "交通运输局",
                LocalDate.of(2025, 12, 31),
                12,
                null);
        var text = NoticeText.of(NoticeKind.OVERDUE, "交通运输局", 1, List.of(item));
        assertThat(text.title()).isEqualTo("【逾期】1 项，请签收");
        assertThat(text.body()).isEqualTo("""
                        交通运输局：
                        以下 1 项任务已经逾期，请立即办理并说明情况。
                        1. 《示例方案》第 10 项 推进清洁运输；时限 2025年12月31日，逾期 12 天
                        """);
    }

    @Test
    void within_the_marks_of_a_title_those_of_another_are_single() {
        var item =
                new Item("a", Concern.OWN, "a", null, "p", "《示例方案》分工清单", null, "推进清洁运输", "u", null, null, null, null);
        assertThat(NoticeText.of(NoticeKind.ASSIGNED, null, 1, List.of(item)).body())
                .contains("1. 《〈示例方案〉分工清单》推进清洁运输\n");
    }

    @Test
    void it_says_how_many_it_does_not_name() {
        var item =
                new Item("t", Concern.OWN, null, "t", null, null, null, "年均浓度", "u", null, null, null, "2016：实际 71.2");
        var text = NoticeText.of(NoticeKind.OFF_TARGET, null, 51, List.of(item));
        assertThat(text.body()).contains("1. 年均浓度；2016：实际 71.2").contains("其余 50 项请在收件箱查看。");
    }
}
