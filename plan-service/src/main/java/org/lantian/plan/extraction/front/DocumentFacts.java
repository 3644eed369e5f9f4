package org.lantian.plan.extraction.front;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.Folding;
import org.lantian.plan.extraction.text.Marker;
import org.lantian.plan.extraction.text.Numerals;
import org.lantian.plan.extraction.text.Passage;

/**
 * What a document says of itself in its front matter: the lines before its first numbered section. A number, date or
 * authority inside running text belongs to another document that it cites.
 */
public final class DocumentFacts {

    private static final Pattern NOTICE = Pattern.compile("(.{0,60}?)(?:关于)?印发(?:《(.{4,90})》|(.{4,90}?))的通知");
    private static final Pattern DRAFT = Pattern.compile("征求意见稿|送审稿|讨论稿|（草案）|公开征求意见|征求意见的");
    private static final Pattern NUMBER = Pattern.compile("^(?:文号|发文字号)?：?([\\p{IsHan}]{2,14}〔(20\\d\\d)〕第?\\d{0,5}号)");
    private static final Pattern DATE = Pattern.compile("(?:成文日期：?|印发日期：?)?(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日(?:印发)?");
    private static final Pattern ANY_YEAR = Pattern.compile("(20\\d\\d)(?=[年〕-])");
    private static final Pattern SPELLED_DATE =
            Pattern.compile("(二[〇○零][一二三四五六七八九〇○零]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    private static final Pattern ISSUER = Pattern.compile(
            ".{2,40}(人民政府|人民政府办公室|人民政府办公厅|政府办公室|政府办公厅|委员会|委员会办公室|领导小组|领导小组办公室|指挥部|指挥部办公室|攻坚办|环委办|生态环境局|生态环境厅|生态环境部|国务院|发展和改革委员会|管委会|管理委员会)");
    private static final int LONGEST_LINE = 160;

    private final List<Passage> front;
    private final @Nullable String title;
    private final @Nullable Matcher notice;

    public DocumentFacts(List<Passage> passages) {
        this.front = front(passages);
        this.notice = notice();
        String printed = new PlanTitle(front).find();
        this.title = printed == null ? noticed() : printed;
    }

    /** Short lines up to the first numbered paragraph; running text cites others. */
    private static List<Passage> front(List<Passage> passages) {
        List<Passage> front = new ArrayList<>();
        for (Passage passage : passages) {
            Marker marker = Marker.at(passage.folded());
            if (marker != null && marker.kind() != Marker.Kind.ARABIC || front.size() > 60) {
                break;
            }
            if (passage.length() <= LONGEST_LINE) {
                front.add(passage);
            }
        }
        return front;
    }

    private @Nullable Matcher notice() {
        for (int i = 0; i < front.size(); i++) {
            StringBuilder words = new StringBuilder();
            for (int j = i; j < Math.min(i + 4, front.size()); j++) {
                words.append(front.get(j).folded());
                Matcher matcher = NOTICE.matcher(words);
                if (matcher.matches() && words.indexOf("。") < 0) {
                    return matcher;
                }
            }
        }
        return null;
    }

    private @Nullable String noticed() {
        if (notice == null) {
            return null;
        }
        return notice.group(2) == null ? notice.group(3) : notice.group(2);
    }

    @Nullable
    public String title() {
        return title;
    }

    static boolean isIssuer(String line) {
        return ISSUER.matcher(line).matches();
    }

    static boolean isNumbered(String line) {
        return NUMBER.matcher(line).find();
    }

    public boolean consultationDraft() {
        return front.stream().anyMatch(line -> DRAFT.matcher(line.folded()).find());
    }

    @Nullable
    public String documentNumber() {
        for (Passage line : front) {
            Matcher matcher = NUMBER.matcher(line.folded());
            if (matcher.find()) {
                return line.printed().substring(matcher.start(1), matcher.end(1));
            }
        }
        return null;
    }

    @Nullable
    public String issuer() {
        for (Passage line : front) {
            if (ISSUER.matcher(line.folded()).matches()
                    && !line.folded().contains("通知")
                    && !line.folded().startsWith("各")
                    && line.folded().indexOf('，') < 0
                    && line.folded().indexOf('、') < 0) {
                return line.printed();
            }
        }
        if (notice != null) {
            String by = notice.group(1);
            return ISSUER.matcher(by).matches() ? by : null;
        }
        return null;
    }

    @Nullable
    public LocalDate issuedOn() {
        for (Passage line : front) {
            Matcher date = DATE.matcher(line.folded());
            if (date.matches()) {
                return day(
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3)));
            }
            Matcher spelled = SPELLED_DATE.matcher(line.folded());
            if (spelled.matches()) {
                return day(
                        Numerals.whole(spelled.group(1)),
                        Numerals.whole(spelled.group(2)),
                        Numerals.whole(spelled.group(3)));
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The year that dates without one belong to. */
    @Nullable
    public Integer issueYear() {
        LocalDate issued = issuedOn();
        if (issued != null) {
            return issued.getYear();
        }
        String number = documentNumber();
        if (number != null) {
            Matcher year = ANY_YEAR.matcher(Folding.fold(number));
            return year.find() ? Integer.valueOf(year.group(1)) : null;
        }
        Matcher titled = title == null ? null : ANY_YEAR.matcher(Folding.fold(title));
        if (titled != null && titled.find()) {
            int year = Integer.parseInt(titled.group(1));
            return titled.find() ? null : year;
        }
        for (Passage line : front) {
            Matcher year = ANY_YEAR.matcher(line.folded());
            if (line.length() < 40 && line.folded().contains("发布") && year.find()) {
                return Integer.valueOf(year.group(1));
            }
        }
        return null;
    }

    /** The region that the title, else the issuer names first. */
    @Nullable
    public String region() {
        String named = title == null ? null : RegionNames.leading(PlanTitle.bare(Folding.fold(title)));
        String issuer = issuer();
        return named != null || issuer == null ? named : RegionNames.leading(Folding.fold(issuer));
    }
}
