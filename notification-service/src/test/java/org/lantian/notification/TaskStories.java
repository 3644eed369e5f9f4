package org.lantian.notification;

/** Task events as task-service would publish them, by the agreed list of fields. */
public final class TaskStories {

    private TaskStories() {}

    /** An assignment of a unit, due at the end of 2025; {@code more} is further JSON, beginning with a comma, or empty. */
    public static String assignment(String id, String unitId, String regionCode, String planId, String more) {
        return """
                {"assignmentId": "%s", "planId": "%s", "planTitle": "空气质量持续改善实施方案", "planRegionCode": "%s",
                 "measureId": "m-1", "measureNumber": "10", "measureSegment": 1, "title": "推进清洁运输",
                 "unitId": "%s", "unitName": "交通运输局", "unitRegionCode": "%s", "role": "RESPONSIBLE",
                 "state": "ASSIGNED", "dueOn": "2025-12-31", "dueInherited": false, "leadUnitIds": [],
                 "at": "2025-12-20T01:00:00Z" %s}
                """.formatted(id, planId, regionCode, unitId, regionCode, more);
    }
}
