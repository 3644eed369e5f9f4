package org.lantian.notification.robot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantian.notification.channel.Message;
import org.lantian.notification.channel.Outcome;

class RobotTest {

    private static final Instant NOW = Instant.ofEpochMilli(1_599_360_473_123L);

    @ParameterizedTest
    @CsvSource({
        "WECOM, 0, Delivered",
        "WECOM, 45009, Postponed",
        "WECOM, 93000, Refused",
        "WECOM, 40058, Refused",
        "WECOM, -1, Failed",
        "DINGTALK, 0, Delivered",
        "DINGTALK, 660026, Postponed",
        "DINGTALK, 310000, Refused",
        "DINGTALK, 88, Failed",
        "FEISHU, 0, Delivered",
        "FEISHU, 11232, Postponed",
        "FEISHU, 19021, Refused",
        "FEISHU, 1, Failed"
    })
    void an_answer_of_200_means_what_its_code_says(String vendor, int code, String meaning) throws Exception {
        var robot = List.of(new Wecom(), new Dingtalk(), new Feishu()).stream()
                .filter(each -> each.channel().name().equals(vendor))
                .findFirst()
                .orElseThrow();
        var answer = new ObjectMapper().readTree("{\"errcode\": %d, \"code\": %d}".formatted(code, code));
        assertThat(robot.meaning(answer).getClass().getSimpleName()).isEqualTo(meaning);
    }

    @Test
    void an_answer_without_a_code_is_no_delivery() throws Exception {
        var empty = new ObjectMapper().readTree("{}");
        for (Robot robot : List.of(new Wecom(), new Dingtalk(), new Feishu())) {
            assertThat(robot.meaning(empty)).isInstanceOf(Outcome.Failed.class);
        }
    }

    @Test
    void dingtalk_signs_in_the_query() {
        var target =
                new Dingtalk().target(URI.create("https://oapi.example.org/robot/send?access_token=x"), "SECabc", NOW);
        assertThat(target.getRawQuery())
                .startsWith("access_token=x&timestamp=1599360473123&sign=")
                .doesNotContain("SECabc");
    }

    @Test
    void feishu_signs_in_the_body() {
        var body = new Feishu().body(message("text"), "SECabc", NOW);
        assertThat(body.get("timestamp")).isEqualTo("1599360473");
        assertThat(body.get("sign")).isEqualTo(Hmac.sha256("1599360473\nSECabc", ""));
        assertThat(new Feishu().body(message("text"), null, NOW)).doesNotContainKey("sign");
    }

    @Test
    @SuppressWarnings("unchecked")
    void wecom_takes_two_kilobytes() {
        var body = new Wecom().body(message("办".repeat(3000)), null, NOW);
        var text = (Map<String, String>) Objects.requireNonNull(body.get("text"));
        assertThat(text.getOrDefault("content", "").getBytes(UTF_8)).hasSizeBetween(1, 2048);
    }

    private static Message message(String text) {
        return new Message("notice.sent", "title", text, null, Map.of(), List.of());
    }
}
