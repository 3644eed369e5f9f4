package org.lantian.local;

import java.util.List;
import java.util.Map;

/** The city whose two bureaus act in the story: one owns the token {@code unit-officer}, the other {@code other-unit}. */
public enum City {
    /** 吴忠市, whose checklist is among the real plans. */
    WUZHONG("640300"),
    /** 明湖市, made up, as everything in the samples. */
    MINGHU("990100");

    private final String regionCode;

    City(String regionCode) {
        this.regionCode = regionCode;
    }

    static City of(Options options) {
        return options.samplePlans() ? MINGHU : WUZHONG;
    }

    public String regionCode() {
        return regionCode;
    }

    /** What plan-service is told about the environment bureau. */
    Map<String, Object> environmentBureau() {
        return unit("生态环境局", List.of("环保局"));
    }

    /** What plan-service is told about the industry bureau. */
    Map<String, Object> industryBureau() {
        return unit("工信局", List.of("工业和信息化局"));
    }

    private Map<String, Object> unit(String name, List<String> aliases) {
        return Map.of("regionCode", regionCode, "name", name, "aliases", aliases);
    }
}
