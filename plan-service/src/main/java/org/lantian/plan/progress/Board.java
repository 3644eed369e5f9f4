package org.lantian.plan.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lantian.plan.progress.ProgressView.DutyView;
import org.lantian.plan.progress.ProgressView.LightView;
import org.lantian.plan.progress.ProgressView.TargetLightView;

/** Duties and targets that belong together, and the light that they make on a day. */
final class Board {

    private static final int MOST_REASONS = 20;

    private final LightPolicy policy;
    private final LocalDate day;
    private final List<DutyView> duties = new ArrayList<>();
    private final List<TargetLightView> targets = new ArrayList<>();
    private final List<LightPolicy.Verdict> verdicts = new ArrayList<>();

    Board(LightPolicy policy, LocalDate day) {
        this.policy = policy;
        this.day = day;
    }

    Board with(Duty duty) {
        var verdict = policy.of(duty, day);
        verdicts.add(verdict);
        var dueOn = duty.dueOn();
        long overdue = verdict.light() == Light.RED && dueOn != null ? ChronoUnit.DAYS.between(dueOn, day) : 0;
        duties.add(new DutyView(
                duty.assignmentId(),
                duty.measureId(),
                duty.unitId(),
                duty.unitName(),
                duty.role(),
                duty.state(),
                dueOn,
                overdue,
                verdict.light()));
        return this;
    }

    Board with(TargetJudged target) {
        var verdict = policy.of(target);
        verdicts.add(verdict);
        targets.add(new TargetLightView(
                target.targetId(),
                target.regionCode(),
                target.indicator(),
                target.verdict(),
                target.period(),
                target.reason(),
                verdict.light()));
        return this;
    }

    /** As bad as the worst of its parts. */
    Light worst() {
        return LightPolicy.worst(lights());
    }

    /** Of duties one laggard among many does not make the whole red; a target that is off does. */
    Light ofMany() {
        return policy.ofMany(duties.stream().map(DutyView::light).toList())
                .orWorse(LightPolicy.worst(
                        targets.stream().map(TargetLightView::light).toList()));
    }

    List<Light> lights() {
        return verdicts.stream().map(LightPolicy.Verdict::light).toList();
    }

    LightView view(String id, String name, Light light, List<String> first) {
        Map<Light, Long> counts = new EnumMap<>(Light.class);
        for (var each : Light.values()) {
            counts.put(each, lights().stream().filter(l -> l == each).count());
        }
        var reasons = Stream.concat(
                        first.stream(),
                        verdicts.stream()
                                .sorted(Comparator.comparing(LightPolicy.Verdict::light)
                                        .reversed())
                                .map(LightPolicy.Verdict::reason)
                                .distinct())
                .limit(MOST_REASONS)
                .toList();
        return new LightView(
                id,
                name,
                light,
                light.label(),
                reasons.isEmpty() ? List.of("尚无任务和考核数据") : reasons,
                counts,
                duties.stream()
                        .sorted(Comparator.comparing(DutyView::light)
                                .reversed()
                                .thenComparing(DutyView::unitId)
                                .thenComparing(DutyView::assignmentId))
                        .toList(),
                targets.stream()
                        .sorted(Comparator.comparing(TargetLightView::light)
                                .reversed()
                                .thenComparing(TargetLightView::targetId)
                                .thenComparing(TargetLightView::regionCode))
                        .toList());
    }
}
