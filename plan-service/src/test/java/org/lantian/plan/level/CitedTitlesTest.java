package org.lantian.plan.level;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.SharedMaterial;

class CitedTitlesTest {

    @Test
    void what_a_plan_rests_on_is_found_with_its_sentence() {
        var cited = CitedTitles.in("为落实《澄川省空气质量改善行动方案》和《澄川省人民政府关于印发〈蓝天行动计划〉的通知》要求，制定本方案。参见《城市手册》。");
        assertThat(cited.keySet()).containsExactly("澄川省空气质量改善行动方案", "蓝天行动计划");
        assertThat(cited.get("蓝天行动计划")).startsWith("为落实");
    }

    @Test
    void real_plans_name_the_plans_above_them() throws IOException {
        assertThat(CitedTitles.in(text("ningxia-2024-draft.txt"))).containsKey("空气质量持续改善行动计划");
        assertThat(CitedTitles.in(text("qinzhou-2018.txt")).keySet())
                .anySatisfy(title -> assertThat(title).startsWith("广西大气污染防治攻坚三年作战方案"));
    }

    private static String text(String plan) throws IOException {
        return Files.readString(SharedMaterial.path("plans").resolve(plan), UTF_8);
    }
}
