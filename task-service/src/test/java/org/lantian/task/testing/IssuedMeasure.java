package org.lantian.task.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.testing.Topic;

/** A measure as plan-service would issue it, built unit by unit. */
public final class IssuedMeasure {

    public final UUID measureId = UUID.randomUUID();
    private final UUID planId;
    private final String regionCode;
    private final List<String> responsibilities = new ArrayList<>();
    private @Nullable LocalDate dueOn;
    private @Nullable UUID continued;

    public IssuedMeasure(UUID planId, String regionCode) {
        this.planId = planId;
        this.regionCode = regionCode;
    }

    public IssuedMeasure dueOn(LocalDate day) {
        dueOn = day;
        return this;
    }

    /** The duty of another measure, unchanged. */
    public IssuedMeasure continuing(IssuedMeasure former) {
        continued = former.measureId;
        return this;
    }

    public IssuedMeasure unit(String unitId, String unitRegionCode, String role) {
        responsibilities.add("""
                {"unitId": "%s", "unitName": "单位%s", "regionCode": "%s", "role": "%s"}""".formatted(unitId, unitId, unitRegionCode, role));
        return this;
    }

    public UUID issue(Topic plans) {
        return plans.publish("plan.measure-issued", planId.toString(), json());
    }

    public String json() {
        return """
                {"planId": "%s", "planTitle": "测试市实施方案", "regionCode": "%s", "regionName": "测试市", "measureId": "%s",
                 "number": "10", "segment": 2, "title": "推进清洁运输", "section": ["二、重点任务"], "dueOn": %s,
                 "dueInherited": false, "responsibilities": [%s],
                 "milestones": [{"what": "完成改造", "quote": "2024年10月底前完成改造", "dueOn": "2024-10-31"}],
                 "recurring": [{"quote": "每年抽检850批次以上", "every": "year",
                                "quantity": {"comparator": ">=", "value": 850, "unit": "批次"}}],
                 "continues": %s}
                """.formatted(
                        planId,
                        regionCode,
                        measureId,
                        dueOn == null ? "null" : "\"" + dueOn + "\"",
                        String.join(",", responsibilities),
                        continued == null
                                ? "null"
                                : "{\"planId\": \"%s\", \"measureId\": \"%s\"}".formatted(planId, continued));
    }
}
