package org.lantian.notification.notice.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a notice says, in Chinese: a title with its number of items, and a body that names the first of them. */
public record NoticeText(String title, String body) {

    /** A message names at most so many items; the inbox has them all. */
    public static final int NAMED = 50;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    /**
     * @param count how many items the notice has
     * @param first the first {@value NAMED} of them
     */
    public static NoticeText of(NoticeKind kind, @Nullable String unitName, int count, List<Item> first) {
        var body = new StringBuilder();
        if (unitName != null) {
            body.append(unitName).append("：\n");
        }
        body.append(opening(kind, count)).append('\n');
        for (int i = 0; i < first.size(); i++) {
            body.append(i + 1).append(". ").append(line(kind, first.get(i))).append('\n');
        }
        if (count > first.size()) {
            body.append("其余 ").append(count - first.size()).append(" 项请在收件箱查看。\n");
        }
        return new NoticeText("【%s】%d 项，请签收".formatted(kind.label(), count), body.toString());
    }

    private static String opening(NoticeKind kind, int count) {
        var sentence = switch (kind) {
            case ASSIGNED -> "现有 %d 项任务交办你单位，请签收并按时限办理。";
            case HANDED_OVER -> "以下 %d 项任务因机构合并转由你单位承担，请签收并继续办理。";
            case DUE_SOON -> "以下 %d 项任务即将到期，请抓紧办理。";
            case OVERDUE -> "以下 %d 项任务已经逾期，请立即办理并说明情况。";
            case RETURNED -> "以下 %d 项任务的办理结果被退回，请按意见整改后重新提交。";
            case REVIEW -> "以下 %d 项任务已提交，请审核。";
            case BLOCKED -> "以下 %d 项任务办理受阻，请协调解决。";
            case EXTENSION_REQUESTED -> "以下 %d 项任务申请延期，请答复。";
            case EXTENSION_DECIDED -> "以下 %d 项任务的延期申请已有答复。";
            case REPORT_MISSING -> "以下 %d 项任务未按期报送进展，请立即补报。";
            case MILESTONE_MISSED -> "以下 %d 个任务节点未按期完成，请加快推进。";
            case OFF_TARGET -> "以下 %d 项指标偏离目标，请采取措施。";
            case BACK_ON_TARGET -> "以下 %d 项指标已恢复或达到目标。";
            case WARNING -> "以下 %d 项重污染天气预警已发布或调整，请按应急预案启动响应。";
            case WARNING_LIFTED -> "以下 %d 项重污染天气预警已解除，请终止响应并总结。";
            case UNREACHABLE -> "以下 %d 个单位没有可用的联系方式，通知只能在收件箱查看，请督促登记并核验。";
            case LIMIT_EXCEEDED -> "以下 %d 个排放源超过限值，请立即核查处理。";
            case REMINDER -> "以下 %d 件通知尚未得到答复，请及时签收并办理。";
            case URGING -> "以下 %d 件通知经提醒仍未落实，现予督办，请立即办理并报告结果。";
            case CIRCULAR -> "以下 %d 件通知经督办仍未落实，现予通报。";
            case INTERVIEW -> "以下 %d 件通知经通报仍未落实，将约谈主要负责人。";
            case INSPECTION -> "以下 %d 件通知经约谈仍未落实，将开展专项督察。";
            case DIGEST -> "今日简报共 %d 条。";
        };
        return sentence.formatted(count);
    }

    private static String line(NoticeKind kind, Item item) {
        var line = new StringBuilder();
        if (item.planTitle() != null) {
            line.append('《').append(inner(item.planTitle())).append('》');
        }
        if (item.measureNumber() != null) {
            line.append("第 ").append(item.measureNumber()).append(" 项 ");
        }
        line.append(item.title());
        if (item.dueOn() != null) {
            line.append("；时限 ").append(date(item.dueOn()));
        }
        if (item.days() != null) {
            line.append(kind == NoticeKind.OVERDUE ? "，逾期 " : "，剩余 ")
                    .append(item.days())
                    .append(" 天");
        }
        if (item.detail() != null) {
            line.append("；").append(item.detail());
        }
        if (item.concern() != Concern.OWN) {
            line.append("（责任单位：")
                    .append(item.unitName() == null ? item.unitId() : item.unitName())
                    .append(item.concern() == Concern.COPY ? "，抄送你单位" : "")
                    .append('）');
        }
        return line.toString();
    }

    /** Within the marks of a title those of another are single ones, as GB/T 15834-2011 has it. */
    private static String inner(String title) {
        return title.replace('《', '〈').replace('》', '〉');
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }
}
