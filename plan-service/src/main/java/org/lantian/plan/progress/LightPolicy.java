package org.lantian.plan.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When a light is red, yellow, green or grey.
 *
 * @param dueSoonDays an open duty is yellow from so many days before its due date
 * @param unsignedDays a duty that nobody has signed for is yellow after so many days
 * @param redSharePercent a plan or region is red when at least this share of its measures or duties is
 */
record LightPolicy(int dueSoonDays, int unsignedDays, int redSharePercent) {

    private static final ZoneId CIVIL = ZoneId.of("Asia/Shanghai");

    /** A light and why, in words. */
    record Verdict(Light light, String reason) {}

    /** As the duty stands at the end of the day. */
    Verdict of(Duty duty, LocalDate day) {
        var name = duty.unitName();
        switch (duty.state()) {
            case "COMPLETED":
                return new Verdict(Light.GREEN, name + "已办结");
            case "CANCELLED":
                return new Verdict(Light.GREY, name + "的任务已取消");
            case "SUBMITTED":
                return new Verdict(Light.GREEN, name + "已提交，待审核");
            default:
                return ofOpen(duty, day);
        }
    }

    private Verdict ofOpen(Duty duty, LocalDate day) {
        var name = duty.unitName();
        var dueOn = duty.dueOn();
        if (dueOn != null && dueOn.isBefore(day)) {
            return new Verdict(Light.RED, name + "应于" + dueOn + "完成，已逾期" + ChronoUnit.DAYS.between(dueOn, day) + "天");
        }
        if (duty.state().equals("RETURNED")) {
            return new Verdict(Light.YELLOW, name + "的报告被退回" + (duty.reason() == null ? "" : "：" + duty.reason()));
        }
        if (duty.state().equals("BLOCKED")) {
            return new Verdict(Light.YELLOW, name + "报告受阻" + (duty.reason() == null ? "" : "：" + duty.reason()));
        }
        long left = dueOn == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(day, dueOn);
        if (left <= dueSoonDays) {
            return new Verdict(Light.YELLOW, name + "尚未提交，" + (left == 0 ? "今日到期" : "还有" + left + "天到期"));
        }
        if (duty.state().equals("ASSIGNED")) {
            long waiting =
                    ChronoUnit.DAYS.between(duty.assignedAt().atZone(CIVIL).toLocalDate(), day);
            return waiting >= unsignedDays
                    ? new Verdict(Light.YELLOW, name + "下达" + waiting + "天仍未签收")
                    : new Verdict(Light.GREY, name + "尚未签收，未到期");
        }
        return new Verdict(Light.GREEN, name + "已签收，" + (dueOn == null ? "无期限" : "距到期还有" + left + "天"));
    }

    Verdict of(TargetJudged target) {
        var light = switch (target.verdict()) {
            case "OFF_TARGET", "MISSED" -> Light.RED;
            case "AT_RISK" -> Light.YELLOW;
            case "MET", "ON_TRACK" -> Light.GREEN;
            default -> Light.GREY;
        };
        return new Verdict(light, target.reason());
    }

    /** One measure or unit: as bad as the worst of its parts; a part without data weighs nothing beside one with. */
    static Light worst(List<Light> parts) {
        return parts.stream().reduce(Light.GREY, Light::orWorse);
    }

    /** Many measures or duties: one laggard among many does not make the whole red. */
    Light ofMany(List<Light> parts) {
        long known = parts.stream().filter(p -> p != Light.GREY).count();
        long red = parts.stream().filter(p -> p == Light.RED).count();
        var worst = worst(parts);
        return worst == Light.RED && red * 100 < redSharePercent * known ? Light.YELLOW : worst;
    }
}
