package org.lantian.plan.extraction.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.date.Deadlines;
import org.lantian.plan.extraction.date.PrintedDate;
import org.lantian.plan.extraction.date.PrintedDates;
import org.lantian.plan.extraction.date.ReadDeadline;
import org.lantian.plan.extraction.date.Recurrences;
import org.lantian.plan.extraction.target.Comparator;
import org.lantian.plan.extraction.target.Goal;
import org.lantian.plan.extraction.target.Goals;
import org.lantian.plan.extraction.target.IndicatorNames;
import org.lantian.plan.extraction.target.PrintedQuantities;
import org.lantian.plan.extraction.target.PrintedQuantity;
import org.lantian.plan.extraction.target.ReadTarget;
import org.lantian.plan.extraction.target.TargetValue;
import org.lantian.plan.extraction.text.Brackets;
import org.lantian.plan.extraction.text.Passage;
import org.lantian.plan.extraction.text.Quote;
import org.lantian.plan.extraction.text.Sentences;

/**
 * Reads one sentence clause by clause. A date governs what follows it, across commas and semicolons, until another date; a
 * striving (力争) governs up to the next semicolon; a year of comparison goes on to later changes of the same sentence.
 */
final class SentenceReader {

    private static final Pattern STRIVING = Pattern.compile("力争|争取|努力|争创");
    private static final Pattern ENCOURAGING = Pattern.compile("鼓励|引导|支持");
    private static final Pattern STRIVING_FOR_MEANS = Pattern.compile("积极争取|争取(国家|中央|上级|资金|省级)");
    private static final Pattern BASELINE =
            Pattern.compile("(?:较|比|与|以|同|相较)(?:于)?(20\\d\\d)年|(20\\d\\d)年(?:相比|为基准|为基数|基础上|水平|基数)");

    private final Passage sentence;
    private final String masked;
    private final List<PrintedDate> dates;
    private final boolean objectives;
    private final Facts facts;

    private @Nullable PrintedDate governing;
    private int quoteFrom = -1;
    private boolean dateStandsAlone;
    private boolean striving;
    private @Nullable Integer baseline;
    private IndicatorNames.@Nullable Name lastName;
    private @Nullable String lastUnit;

    SentenceReader(Passage sentence, @Nullable Integer issueYear, boolean objectives, Facts facts) {
        this.sentence = sentence;
        this.masked = Brackets.masked(sentence.folded());
        this.dates = PrintedDates.in(sentence.folded(), masked, issueYear);
        this.objectives = objectives;
        this.facts = facts;
    }

    void read() {
        int start = 0;
        for (int i = 0; i <= masked.length(); i++) {
            if (i == masked.length() || Sentences.CLAUSE_ENDS.indexOf(masked.charAt(i)) >= 0) {
                if (i > start) {
                    readClause(start, i);
                }
                if (i < masked.length() && masked.charAt(i) == '；') {
                    striving = false;
                }
                start = i + 1;
            }
        }
    }

    private void readClause(int from, int to) {
        PrintedDate own = dateIn(from, to);
        boolean dateBefore = dateStandsAlone;
        observeBaseline(masked.substring(from, to));
        if (own != null) {
            governing = own;
            quoteFrom = from;
            dateBefore = false;
        }
        dateStandsAlone = own != null && Deadlines.isBareDate(masked, from, to, own);
        if (dateStandsAlone) {
            striving = STRIVING.matcher(masked).region(from, to).find();
            return;
        }
        int quoteStart = dateBefore && quoteFrom >= 0 ? quoteFrom : from;
        striving = strives(from, to);
        List<Goal> goals = Goals.in(masked, from, to, governing != null);
        for (Goal goal : goals) {
            addTargets(goal, from, to, quoteStart);
        }
        boolean recurs = Recurrences.read(sentence, masked, from, to, goals, facts.recurring);
        if (goals.isEmpty() && !recurs) {
            addDeadline(own, from, to, quoteStart, dateBefore);
        }
    }

    private @Nullable PrintedDate dateIn(int from, int to) {
        PrintedDate last = null;
        for (PrintedDate date : dates) {
            if (date.start() >= from && date.end() <= to) {
                last = date;
            }
        }
        return last;
    }

    private boolean strives(int from, int to) {
        boolean means = STRIVING_FOR_MEANS.matcher(masked).region(from, to).find();
        return striving || STRIVING.matcher(masked).region(from, to).find() && !means;
    }

    private void addTargets(Goal goal, int from, int to, int quoteStart) {
        PrintedDate date = dateFor(goal, from, to);
        Integer comparedWith = baselineOf(goal, from);
        boolean encouraged =
                ENCOURAGING.matcher(masked).region(from, goal.quantityStart()).find();
        List<IndicatorNames.Name> names = names(goal);
        Quote quote = sentence.quote(quoteStart, to);
        for (int i = 0; i < goal.quantities().size(); i++) {
            PrintedQuantity quantity = goal.quantities().get(i);
            boolean approximate = goal.approximate() || quantity.bound() == PrintedQuantity.Bound.ABOUT;
            for (TargetValue value : TargetValue.of(quantity, goal.comparatorOf(quantity))) {
                facts.targets.add(new ReadTarget(
                        quote,
                        names.get(i).indicator(),
                        value.comparator(),
                        value.value(),
                        quantity.unit().symbol(),
                        value.comparator().isChange() ? comparedWith : null,
                        date == null ? null : date.day(),
                        names.get(i).scope(),
                        striving || encouraged,
                        approximate));
            }
        }
    }

    /** A name left out is that of the figure before, if both are counted in the same unit. */
    private List<IndicatorNames.Name> names(Goal goal) {
        String unit = goal.quantities().get(0).unit().symbol();
        IndicatorNames.Name before = unit.equals(lastUnit) ? lastName : null;
        String words = goal.nameEnd() > goal.nameStart() ? withoutDate(goal.nameStart(), goal.nameEnd()) : "";
        boolean behind = goal.nameStart() > goal.quantityStart();
        List<IndicatorNames.Name> names = behind
                ? List.of(new IndicatorNames.Name(words, null))
                : IndicatorNames.of(words, goal.quantities().size(), before);
        if (names.get(0).indicator().isEmpty()) {
            IndicatorNames.Name elided =
                    lastName == null ? new IndicatorNames.Name(clauseBefore(goal), null) : lastName;
            names = Collections.nCopies(goal.quantities().size(), elided);
        }
        lastName = names.get(0);
        lastUnit = unit;
        return names;
    }

    /** A comma may part a name from its figure; then the clause before names it. */
    private String clauseBefore(Goal goal) {
        int end = masked.lastIndexOf('，', Math.max(0, goal.quantityStart() - 1));
        int start = end < 0 ? -1 : Math.max(masked.lastIndexOf('，', end - 1), masked.lastIndexOf('；', end - 1));
        return end < 0 ? sentence.printed() : sentence.printed().substring(start + 1, end);
    }

    /** The words of a stretch from behind the last date in it. */
    private String withoutDate(int from, int to) {
        PrintedDate date = dateIn(from, to);
        int start = date == null ? from : date.end();
        return start >= to
                ? sentence.printed().substring(from, to)
                : sentence.printed().substring(start, to);
    }

    /** A duty's words: its clause without the date and the prepositions around it. */
    private String what(int from, int to) {
        PrintedDate date = dateIn(from, to);
        String printed = sentence.printed();
        return date == null || date.end() >= to
                ? Deadlines.what("", printed.substring(from, to))
                : Deadlines.what(printed.substring(from, date.start()), printed.substring(date.end(), to));
    }

    /** The last date before the figure, in its clause or before it. */
    private @Nullable PrintedDate dateFor(Goal goal, int from, int to) {
        PrintedDate date = governing;
        boolean laterInClause = date != null && date.start() >= from && date.start() > goal.quantityStart();
        if (!laterInClause) {
            return date;
        }
        PrintedDate before = null;
        for (PrintedDate candidate : dates) {
            if (candidate.end() <= goal.quantityStart()) {
                before = candidate;
            }
        }
        return before;
    }

    /** The year that a change is measured from; growth by the year has none. */
    private @Nullable Integer baselineOf(Goal goal, int from) {
        String before = masked.substring(from, goal.quantityStart());
        return before.contains("年均") || before.contains("每年") ? null : baseline;
    }

    private void observeBaseline(String clause) {
        Matcher matcher = BASELINE.matcher(clause);
        while (matcher.find()) {
            String year = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            boolean dated = clause.startsWith("底", matcher.end()) || clause.startsWith("年底", matcher.end());
            if (!dated) {
                baseline = Integer.valueOf(year);
            }
        }
    }

    private void addDeadline(@Nullable PrintedDate own, int from, int to, int quoteStart, boolean dateBefore) {
        PrintedDate date = governing;
        if (date == null) {
            return;
        }
        if (dateBefore && Deadlines.isException(masked.substring(from, to))) {
            dateStandsAlone = true;
            return;
        }
        boolean first = own != null || dateBefore;
        if (objectives) {
            addObjective(date, from, to, quoteStart, first);
        } else if (Deadlines.isDuty(masked, from, to, date, first)) {
            facts.deadlines.add(new ReadDeadline(sentence.quote(quoteStart, to), what(from, to), date.day()));
        }
    }

    private void addObjective(PrintedDate date, int from, int to, int quoteStart, boolean first) {
        if (!first && !Deadlines.isAchievement(masked.substring(from, to))) {
            return;
        }
        facts.targets.add(new ReadTarget(
                sentence.quote(quoteStart, to),
                what(from, to),
                Comparator.AT_LEAST,
                null,
                null,
                null,
                date.day(),
                null,
                striving,
                false));
    }

    /** Why a sentence that became nothing should be looked at, or null when there is no reason. */
    @Nullable
    String whyUnread() {
        if (!dates.isEmpty()) {
            return "a date without a duty that could be told";
        }
        List<PrintedQuantity> quantities = new ArrayList<>(PrintedQuantities.in(masked));
        quantities.removeIf(PrintedQuantity::spelled);
        return quantities.isEmpty() ? null : "a number that only says what a duty applies to, or a goal not understood";
    }
}
