package org.lantian.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** One unit in one role under one segment of a measure: what plan-service names, and task-service must have as an assignment. */
record Duty(String measureNumber, int segment, String unitId, String role) {

    static List<Duty> ofMeasure(JsonNode measure) {
        List<Duty> duties = new ArrayList<>();
        for (JsonNode responsibility : measure.path("responsibilities")) {
            for (JsonNode unit : responsibility.path("units")) {
                duties.add(new Duty(
                        measure.path("number").asText(),
                        measure.path("segment").asInt(),
                        unit.path("unitId").asText(),
                        responsibility.path("role").asText()));
            }
        }
        return duties;
    }

    static Duty ofAssignment(JsonNode assignment) {
        return new Duty(
                assignment.path("measureNumber").asText(),
                assignment.path("measureSegment").asInt(),
                assignment.path("unitId").asText(),
                assignment.path("role").asText());
    }
}
