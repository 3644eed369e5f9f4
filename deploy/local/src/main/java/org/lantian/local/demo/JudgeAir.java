package org.lantian.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.client.Caller;

/** The year is judged: each limit has its verdict, and what was missed reaches the responsible unit as a notice. */
final class JudgeAir {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Set<String> BAD = Set.of("MISSED", "OFF_TARGET");

    private final Caller supervisor;
    private final Notices notices;
    private final Steps steps;

    JudgeAir(Setting setting, Notices notices, Steps steps) {
        this.supervisor = setting.caller("supervisor");
        this.notices = notices;
        this.steps = steps;
    }

    void judge(LoadObservations.StationOfYear air, SetLimits.Limits limits) {
        tellYear(air);
        var judged = Await.until(
                PATIENCE,
                () -> targets(air, limits),
                targets -> targets.size() == limits.targetIds().size()
                        && targets.stream().allMatch(target -> target.hasNonNull("value")));
        for (JsonNode target : judged) {
            steps.note("%-30s %s %s, found %s: %s %s"
                    .formatted(
                            target.path("indicator")
                                    .asText(target.path("indicatorCode").asText()),
                            target.path("comparator").asText(),
                            target.path("targetValue").asText(),
                            target.path("value").asText("nothing"),
                            target.path("verdict").asText(),
                            target.path("reason").asText("")));
        }
        var without =
                judged.stream().filter(target -> !target.hasNonNull("value")).toList();
        steps.check(
                judged.size() == limits.targetIds().size() && without.isEmpty(),
                "each of the %d limits has its verdict"
                        .formatted(limits.targetIds().size()));
        checkNotice(limits, judged);
    }

    private void checkNotice(SetLimits.Limits limits, List<JsonNode> judged) {
        var missed = judged.stream()
                .filter(target -> BAD.contains(target.path("verdict").asText()))
                .map(target -> target.path("id").asText())
                .collect(Collectors.toSet());
        var told = Await.until(PATIENCE, () -> told(limits.unitId()), all -> all.containsAll(missed));
        steps.check(
                told.containsAll(missed),
                "the %d that were missed reached the responsible unit as a notice".formatted(missed.size()));
    }

    private Set<String> told(String unitId) {
        return notices.of(unitId).stream()
                .filter(notice -> notice.kind().equals("OFF_TARGET"))
                .flatMap(notice -> notice.items().stream())
                .map(Notice.Item::targetId)
                .collect(Collectors.toSet());
    }

    private List<JsonNode> targets(LoadObservations.StationOfYear air, SetLimits.Limits limits) {
        return supervisor.all(Port.INDICATOR, "/targets?regionCode=" + air.targetRegion()).stream()
                .filter(target -> limits.targetIds().contains(target.path("id").asText()))
                .toList();
    }

    private void tellYear(LoadObservations.StationOfYear air) {
        var year = Await.until(
                PATIENCE,
                () -> supervisor
                        .get(Port.INDICATOR, "/regions/" + air.targetRegion() + "/air-quality?period=" + air.year())
                        .expect(200),
                answer -> answer.path("days").path("observed").asInt() > 0);
        steps.check(
                year.hasNonNull("goodDayRatio"),
                "%s %d by %s: AQI on %s of %s days, good on %s %% of them, composite index %s, six annual statistics %s"
                        .formatted(
                                year.path("regionName").asText(),
                                air.year(),
                                year.path("standard").asText(),
                                year.path("days").path("observed").asText(),
                                year.path("days").path("expected").asText(),
                                year.path("goodDayRatio").asText("—"),
                                year.path("compositeIndex").asText("—"),
                                year.path("valid").asBoolean() ? "valid" : "not all valid"));
    }
}
