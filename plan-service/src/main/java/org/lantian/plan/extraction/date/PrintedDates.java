package org.lantian.plan.extraction.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.Folding;
import org.lantian.plan.extraction.text.Numerals;

/**
 * Finds dates in a sentence: 到2025年, 2025年底前, 2024年10月底前, 8月底前, 2025年上半年, 2024年5月4日起, “十四五”末. Years that
 * only compare (较2020年) and years inside titles are none. A month without a year takes the plan's year of issue.
 */
public final class PrintedDates {

    private static final String BEFORE = "(?:之前|以前|前)?";
    private static final Pattern DATE = Pattern.compile("(?<from>自|从)?(?:"
            + "(?<first>20\\d\\d)年?(?:-|至|到)(?<last>20\\d\\d)年"
            + "|(?<year>20\\d\\d)年(?<whole>度)?(?:"
            + "(?<month>1[0-2]|0?[1-9])月(?:份)?(?:(?<day>[12]\\d|3[01]|0?[1-9])日|(?<third>[上中下]旬)|底|末)?" + BEFORE
            + "|(?<half>上半年|年中)(?:底|末)?" + BEFORE
            + "|第?(?<quarter>[一二三四1-4])季度(?:底|末)?" + BEFORE
            + "|(?<season>采暖季|采暖期|供暖季|供暖期|取暖季|秋冬季|汛期|春节|国庆节?|雨季|冬季|夏季)(?:来临|到来|开始)?(?:底|末)?(?<seasonEnd>之前|以前|前)"
            + "|(?:年底|年末|全年|下半年|底|末)?" + BEFORE + ")"
            + "|(?<plan>十[二三四五六七]五)[”\"]?(?:规划)?(?<planEnd>期末|末期|末|收官|期间|时期|期)"
            + "|(?:今年|本年度?|当年)?(?<bareMonth>1[0-2]|0?[1-9])月(?:(?<bareDay>[12]\\d|3[01]|0?[1-9])日|底|末)?(?:之前|以前|前)"
            + "|(?<bareYearEnd>(?:今年|本年|年)(?:底|末)(?:之前|以前|前))"
            + "|(?<bareHalf>(?:今年|本年)上半年)"
            + ")(?<begins>起)?");
    private static final Pattern SPELLED_YEAR = Pattern.compile("二[〇○零][一二三四][〇○零一二三四五六七八九](?=年)");
    private static final List<String> COMPARED = List.of("较", "比", "与", "同", "以", "相较", "相比", "按照", "超过");
    private static final List<String> AFTER_COMPARED =
            List.of("相比", "为基准", "为基数", "基础上", "水平", "同期", "同比", "版", "本", "制定", "修订", "印发", "发布");
    private static final String LEADS = "到至在于截，；。、：”）争保前即力\u0001并要须应起";

    private PrintedDates() {}

    public static List<PrintedDate> in(String sentence, String masked, @Nullable Integer issueYear) {
        String text = withPlanPeriods(sentence, withSpelledYears(masked));
        List<PrintedDate> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            if (!isCompared(text, matcher)
                    && !isEveryYear(text, matcher.start())
                    && !isInsideNumber(text, matcher)
                    && (isBound(matcher) || startsHere(text, matcher.start()))) {
                PrintedDate date = date(matcher, issueYear);
                if (date != null) {
                    dates.add(date);
                }
            }
        }
        return dates;
    }

    /** Quotation marks are masked, but “十四五” dates what follows. */
    private static String withPlanPeriods(String sentence, String masked) {
        int at = sentence.indexOf("五”");
        if (at < 0) {
            return masked;
        }
        StringBuilder text = new StringBuilder(masked);
        while (at >= 0) {
            if (at >= 3 && sentence.charAt(at - 2) == '十' && sentence.charAt(at - 3) == '“') {
                for (int i = at - 2; i <= at + 1; i++) {
                    text.setCharAt(i, sentence.charAt(i));
                }
            }
            at = sentence.indexOf("五”", at + 1);
        }
        return text.toString();
    }

    private static String withSpelledYears(String text) {
        if (text.indexOf('二') < 0) {
            return text;
        }
        return SPELLED_YEAR.matcher(text).replaceAll(year -> Integer.toString(Numerals.whole(year.group())));
    }

    private static boolean isCompared(String text, Matcher matcher) {
        String before = text.substring(Math.max(0, matcher.start() - 2), matcher.start());
        return matcher.group("year") != null
                && (COMPARED.stream().anyMatch(before::endsWith)
                        || AFTER_COMPARED.stream().anyMatch(word -> text.startsWith(word, matcher.end())));
    }

    private static boolean isEveryYear(String text, int start) {
        return start >= 1 && text.charAt(start - 1) == '每' || text.startsWith("每年", Math.max(0, start - 2));
    }

    private static boolean isInsideNumber(String text, Matcher matcher) {
        return matcher.start() > 0
                && Folding.isDigit(text.charAt(matcher.start()))
                && (Folding.isDigit(text.charAt(matcher.start() - 1)) || text.charAt(matcher.start() - 1) == '.');
    }

    /** A year with 底, 前, a month or the like is a date anywhere; a bare year only where a clause begins or after 到. */
    private static boolean isBound(Matcher matcher) {
        return matcher.group("year") == null
                || matcher.end("year") + (matcher.group("whole") == null ? 1 : 2) < matcher.end()
                || matcher.group("from") != null;
    }

    private static boolean startsHere(String text, int start) {
        return start == 0 || LEADS.indexOf(text.charAt(start - 1)) >= 0;
    }

    private static @Nullable PrintedDate date(Matcher matcher, @Nullable Integer issueYear) {
        boolean begins = matcher.group("begins") != null;
        PrintedDate.Kind kind = begins ? PrintedDate.Kind.FROM : PrintedDate.Kind.BY;
        if (matcher.group("season") != null) {
            return new PrintedDate(kind, matcher.start(), matcher.end(), null);
        }
        if (matcher.group("plan") != null) {
            boolean end = matcher.group("planEnd").contains("末")
                    || matcher.group("planEnd").equals("收官");
            kind = end ? PrintedDate.Kind.BY : PrintedDate.Kind.PERIOD;
        }
        try {
            LocalDate day = day(matcher, issueYear);
            return day == null ? null : new PrintedDate(kind, matcher.start(), matcher.end(), day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable LocalDate day(Matcher matcher, @Nullable Integer issueYear) {
        if (matcher.group("last") != null) {
            return LocalDate.of(Integer.parseInt(matcher.group("last")), 12, 31);
        }
        if (matcher.group("plan") != null) {
            int ordinal = Numerals.whole(matcher.group("plan").substring(0, 2));
            return LocalDate.of(1955 + 5 * ordinal, 12, 31);
        }
        if (matcher.group("year") != null) {
            return inYear(matcher, Integer.parseInt(matcher.group("year")));
        }
        if (issueYear == null) {
            return null;
        }
        if (matcher.group("bareMonth") != null) {
            return inMonth(issueYear, matcher.group("bareMonth"), matcher.group("bareDay"));
        }
        return matcher.group("bareHalf") != null ? LocalDate.of(issueYear, 6, 30) : LocalDate.of(issueYear, 12, 31);
    }

    private static LocalDate inYear(Matcher matcher, int year) {
        if (matcher.group("month") != null) {
            String third = matcher.group("third");
            if (third != null && third.charAt(0) != '下') {
                return inMonth(year, matcher.group("month"), third.charAt(0) == '上' ? "10" : "20");
            }
            return inMonth(year, matcher.group("month"), matcher.group("day"));
        }
        if (matcher.group("half") != null) {
            return LocalDate.of(year, 6, 30);
        }
        if (matcher.group("quarter") != null) {
            return YearMonth.of(year, 3 * Numerals.whole(matcher.group("quarter")))
                    .atEndOfMonth();
        }
        return LocalDate.of(year, 12, 31);
    }

    private static LocalDate inMonth(int year, String month, @Nullable String day) {
        YearMonth printed = YearMonth.of(year, Integer.parseInt(month));
        return day == null ? printed.atEndOfMonth() : printed.atDay(Integer.parseInt(day));
    }
}
