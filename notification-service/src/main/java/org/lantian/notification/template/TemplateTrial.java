package org.lantian.notification.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.lantian.kit.problem.Refusal;

/** Shows what a template would say of a made-up notice. */
@ApplicationScoped
public class TemplateTrial {

    private static final Map<String, Object> SAMPLE = Map.of(
            "unit",
            "示例市生态环境局",
            "kind",
            "逾期",
            "count",
            2,
            "link",
            "https://lantian.example.org/inbox/",
            "items",
            List.of(
                    Map.of(
                            "event",
                            "task.overdue",
                            "title",
                            "推进清洁运输",
                            "planTitle",
                            "空气质量持续改善行动方案",
                            "measureNumber",
                            "10",
                            "dueOn",
                            "2025-12-31",
                            "days",
                            "4",
                            "detail",
                            "",
                            "unit",
                            "示例市生态环境局"),
                    Map.of(
                            "event",
                            "task.overdue",
                            "title",
                            "淘汰燃煤锅炉",
                            "planTitle",
                            "空气质量持续改善行动方案",
                            "measureNumber",
                            "7",
                            "dueOn",
                            "2025-10-31",
                            "days",
                            "65",
                            "detail",
                            "",
                            "unit",
                            "示例市生态环境局")));

    /** What it would say; a template that fails is refused with the reason. */
    public Words.Worded run(WordTemplate template) {
        try {
            return Words.fill(template, SAMPLE);
        } catch (RuntimeException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw new Refusal.Invalid("template_fails", "body", String.valueOf(cause.getMessage()));
        }
    }
}
