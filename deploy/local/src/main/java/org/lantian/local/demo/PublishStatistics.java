package org.lantian.local.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.Table;
import org.lantian.local.client.Caller;

/** Published figures of cities are taken as they are, with their source, and from them comes the composite index that was published. */
final class PublishStatistics {

    private static final String COMPOSITE = "COMPOSITE_INDEX";
    private static final String GOOD_DAYS = "GOOD_DAY_RATIO";

    private final Caller feed;
    private final Steps steps;

    PublishStatistics(Setting setting, Steps steps) {
        this.feed = setting.caller("data-feed");
        this.steps = steps;
    }

    void publish() {
        var figures = Table.packed("published-statistics.csv");
        List<Map<String, Object>> body =
                figures.stream().map(PublishStatistics::asBody).toList();
        var answer = Await.heard(() -> feed.post(Port.INDICATOR, "/statistics", body))
                .expect(200);
        int added = answer.path("added").asInt();
        int identical = answer.path("identical").asInt();
        steps.check(
                added + identical == body.size(),
                "%d published figures with their source: %d added, %d known already"
                        .formatted(body.size(), added, identical));
        figures.stream()
                .collect(groupingBy(row -> row.getField("place"), LinkedHashMap::new, toList()))
                .forEach(this::compare);
    }

    private static Map<String, Object> asBody(NamedCsvRecord row) {
        return Map.of(
                "regionCode", row.getField("region"),
                "period", row.getField("period"),
                "statistic", row.getField("statistic"),
                "value", new BigDecimal(row.getField("value")),
                "source", row.getField("source"));
    }

    private void compare(String place, List<NamedCsvRecord> figures) {
        Map<String, BigDecimal> values = new HashMap<>();
        figures.forEach(row -> values.put(row.getField("statistic"), new BigDecimal(row.getField("value"))));
        var published = values.remove(COMPOSITE);
        values.remove(GOOD_DAYS);
        Map<String, BigDecimal> byPollutant = new HashMap<>();
        values.forEach((statistic, value) -> byPollutant.put(statistic.substring(0, statistic.indexOf('_')), value));
        var period = figures.get(0).getField("period");
        var computed = feed.post(
                        Port.INDICATOR,
                        "/composite-index",
                        List.of(Map.of("period", period, "statistics", byPollutant)))
                .expect(200)
                .path("items")
                .path(0)
                .path("compositeIndex")
                .asText("0");
        steps.check(
                new BigDecimal(computed).compareTo(published) == 0,
                "%s %s: composite index %s, published %s".formatted(place, period, computed, published));
    }
}
