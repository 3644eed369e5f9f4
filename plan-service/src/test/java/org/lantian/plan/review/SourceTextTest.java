package org.lantian.plan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantian.kit.testing.SharedMaterial;
import org.lantian.plan.document.SourceDocument;
import org.lantian.plan.extraction.PlanReader;
import org.lantian.plan.extraction.text.Quote;

class SourceTextTest {

    @Test
    void words_are_found_across_line_breaks_and_emphasis_marks() {
        var text = new SourceText("一、总则\n（一）到2025年，\n 全市**优良天数**比率达到85%。");
        var quote = text.find("2025年，全市优良天数比率", 0).orElseThrow();
        assertThat(quote.position().start()).isEqualTo(9);
        assertThat(quote.text()).startsWith("2025年，全市").endsWith("比率");
    }

    @Test
    void the_place_at_or_behind_the_measure_goes_before_an_earlier_one() {
        var text = new SourceText("每月检查。其他。每月检查。");
        assertThat(text.find("每月检查", 0).orElseThrow().position().start()).isZero();
        assertThat(text.find("每月检查", 3).orElseThrow().position().start()).isEqualTo(8);
        assertThat(text.find("每月检查", 10).orElseThrow().position().start()).isZero();
    }

    @Test
    void words_that_stand_nowhere_are_not_found() {
        var text = new SourceText("每月检查。");
        assertThat(text.find("每季检查", 0)).isEmpty();
        assertThat(text.find(" ** ", 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ningxia-2024-draft", "wuzhong-checklist", "qinzhou-2018", "qinghai-2024", "yichuan-2024"})
    void every_quote_of_a_real_plan_is_found_where_it_was_read(String plan) throws IOException {
        var path = SharedMaterial.path("plans/" + plan + ".txt");
        var document = SourceDocument.read(Files.readAllBytes(path), plan + ".txt");
        var reading = PlanReader.read(document);
        var text = new SourceText(document.text());
        var quotes = reading.measures().stream()
                .flatMap(m -> Stream.of(
                                m.targets().stream().map(t -> t.quote()),
                                m.deadlines().stream().map(d -> d.quote()),
                                m.recurring().stream().map(r -> r.quote()))
                        .flatMap(s -> s))
                .toList();
        assertThat(quotes).isNotEmpty().allSatisfy(quote -> isFound(text, quote));
    }

    private static void isFound(SourceText text, Quote quote) {
        assertThat(text.find(quote.text(), quote.position().start()))
                .as(quote.text())
                .map(Quote::position)
                .hasValueSatisfying(
                        p -> assertThat(p.start()).isEqualTo(quote.position().start()));
    }
}
