package org.lantian.indicator.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantian.indicator.catalogue.Announcement;
import org.lantian.indicator.catalogue.AnsweringUnit;
import org.lantian.indicator.catalogue.Comparator;
import org.lantian.indicator.catalogue.Verdict;
import org.lantian.kit.testing.Contract;

class ContractTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @ParameterizedTest
    @EnumSource(Announcement.class)
    void what_is_published_and_its_example_keep_to_the_schema(Announcement announcement) throws Exception {
        var contract = Contract.of("indicator-service", announcement.eventName());
        assertThat(contract.violations(contract.example())).isEmpty();
        assertThat(contract.violations(JSON.writeValueAsString(judged(announcement))))
                .isEmpty();
    }

    private static TargetJudged judged(Announcement announcement) {
        return new TargetJudged(
                announcement,
                UUID.randomUUID(),
                null,
                null,
                "GB 3095-2012 表1",
                "990100",
                "明湖市",
                "达到国家二级标准",
                "CLASS2_ATTAINMENT",
                Comparator.AT_LEAST,
                null,
                null,
                BigDecimal.ONE,
                "2024",
                switch (announcement) {
                    case OFF_TARGET -> Verdict.OFF_TARGET;
                    case BACK_ON_TARGET -> Verdict.ON_TRACK;
                    case TARGET_MET -> Verdict.MET;
                    case TARGET_MISSED -> Verdict.MISSED;
                    case VERDICT_CHANGED -> Verdict.AT_RISK;
                },
                "2024年达到国家二级标准",
                false,
                List.of(new AnsweringUnit("u-1", "明湖市人民政府", "990100", "RESPONSIBLE")),
                Instant.EPOCH);
    }
}
