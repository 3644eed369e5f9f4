package org.lantian.plan.extraction.date;

import java.util.regex.Pattern;

/** Tells which clauses under a date are duties due on it. */
public final class Deadlines {

    private static final Pattern BARE_LEAD = Pattern.compile("(到|至|在|于|截至|截止|力争|争取|确保|努力|力求|其中|同时|：)*\u0001?");
    private static final Pattern BARE_TAIL = Pattern.compile("(，|：|前|之前|止|开始|起)*");
    private static final Pattern ACHIEVEMENT = Pattern.compile(
            "基本|全部|全面|完成|实现|建成|达到|达标|淘汰|消除|清零|停止|取消|取得|改用|关停|退出|覆盖|显著|明显|投运|投用|执行|编制完成|出台|印发|上线|建立|并网|取缔|拆除|搬迁|替代完毕|到位|供应");
    private static final Pattern SOFT = Pattern.compile(
            "(\u0001|全[省市县区州]|各地|重点)*(稳妥|稳步|推进|推动|加快|鼓励|支持|持续|加强|强化|探索|引导|逐步|积极|禁止|严禁|配套|大力|优先|推广|提升|提高|确需|对|未|并|且|同时|开展|深化|有序|不断|进一步|完善|健全|着力|严格|按照|根据|结合|落实).*");
    private static final Pattern EXCEPTION = Pattern.compile("除.{1,80}外");
    private static final Pattern BEFORE_DATE = Pattern.compile("(要|应|须|需|将|力争|争取|确保|并|到|至|在|于|自|从|截至|，|：){1,6}$");
    private static final Pattern LEAD = Pattern.compile("^(，|到|在|于|前|力争|争取|确保|：)+");

    private Deadlines() {}

    /** A clause that holds a date and nothing else, so the date leads the next clause. */
    public static boolean isBareDate(String masked, int from, int to, PrintedDate date) {
        return BARE_LEAD.matcher(masked).region(from, date.start()).matches()
                && BARE_TAIL.matcher(masked).region(date.end(), to).matches();
    }

    public static boolean isException(String clause) {
        return EXCEPTION.matcher(clause).matches();
    }

    /** The first clause under a date is a duty; a later one when it says what will have been achieved. */
    public static boolean isDuty(String masked, int from, int to, PrintedDate date, boolean first) {
        String clause = masked.substring(from, to);
        if (clause.endsWith("的") || clause.endsWith("时")) {
            return false;
        }
        if (date.kind() == PrintedDate.Kind.PERIOD) {
            return first
                    && isAchievement(clause)
                    && !SOFT.matcher(masked)
                            .region(Math.min(to, Math.max(from, date.end())), to)
                            .matches();
        }
        return first || isAchievement(clause) && !SOFT.matcher(clause).matches();
    }

    public static boolean isAchievement(String clause) {
        return ACHIEVEMENT.matcher(clause).find();
    }

    public static String what(String beforeDate, String afterDate) {
        String subject = BEFORE_DATE.matcher(beforeDate).replaceFirst("");
        return subject + LEAD.matcher(afterDate).replaceFirst("");
    }
}
