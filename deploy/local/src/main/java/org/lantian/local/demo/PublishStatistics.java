package org.lantian.local.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.Table;

/** Published figures of cities are taken as they are, with their source, and the composite index that was published comes out. */
final class PublishStatistics {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String COMPOSITE = "COMPOSITE_INDEX";

    private final Setting setting;
    private final Steps steps;

    PublishStatistics(Setting setting, Steps steps) {
        this.setting = setting;
        this.steps = steps;
    }

    void publish() {
        var figures = Table.packed("published-statistics.csv");
        List<Map<String, Object>> body = figures.stream()
                .<Map<String, Object>>map(row -> Map.of(
                        "regionCode", row.getField("region"),
                        "period", row.getField("period"),
                        "statistic", row.getField("statistic"),
                        "value", new BigDecimal(row.getField("value")),
                        "source", row.getField("source")))
                .toList();
        var feed = setting.caller("data-feed");
        var answer = Await.until(
                        PATIENCE,
                        () -> feed.post(Port.INDICATOR, "/statistics", body),
                        posted -> posted.status() != 422)
                .expect(200);
        int added = answer.path("added").asInt();
        int identical = answer.path("identical").asInt();
        steps.check(
                added + identical == body.size(),
                "%d published figures with their source: %d added, %d known already"
                        .formatted(body.size(), added, identical));
        figures.stream()
                .filter(row -> row.getField("statistic").equals(COMPOSITE))
                .forEach(this::compare);
    }

    private void compare(NamedCsvRecord published) {
        var air = setting.caller("supervisor")
                .get(
                        Port.INDICATOR,
                        "/regions/" + published.getField("region") + "/air-quality?period="
                                + published.getField("period"))
                .expect(200);
        var computed = air.path("compositeIndex").asText();
        steps.check(
                !computed.isEmpty()
                        && new BigDecimal(computed).compareTo(new BigDecimal(published.getField("value"))) == 0,
                "%s %s: composite index %s, published %s"
                        .formatted(
                                published.getField("place"),
                                published.getField("period"),
                                computed,
                                published.getField("value")));
    }
}
