package org.lantian.notification;

import org.lantian.kit.testing.Topic;

/** Task events as task-service publishes them, by the agreed list of fields. */
public final class TaskStories {

    private static final Topic TASKS = new Topic("task-events");

    private TaskStories() {}

    /** An assignment of a unit, due at the end of 2025; {@code more} is further JSON, beginning with a comma, or empty. */
    public static String assignment(String id, String unit, String plan, String more) {
        return """
                {"assignmentId": "%s", "planId": "%s", "planTitle": "空气质量持续改善实施方案", "planRegionCode": "990100",
                 "measureId": "m-1", "measureNumber": "10", "measureSegment": 1, "title": "推进清洁运输",
                 "unitId": "%s", "unitName": "交通运输局", "unitRegionCode": "990101", "role": "RESPONSIBLE",
                 "state": "ASSIGNED", "dueOn": "2025-12-31", "dueInherited": false,
                 "at": "2025-12-20T01:00:00Z" %s}
                """.formatted(id, plan, unit, more);
    }

    public static void publish(String event, String assignment, String unit) {
        publish(event, assignment, unit, "");
    }

    public static void publish(String event, String assignment, String unit, String more) {
        TASKS.publish(event, assignment, assignment(assignment, unit, "plan-of-" + unit, more));
    }
}
