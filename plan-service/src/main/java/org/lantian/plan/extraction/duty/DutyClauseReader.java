package org.lantian.plan.extraction.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.Passage;
import org.lantian.plan.extraction.text.Quote;
import org.lantian.plan.extraction.text.Sentences;

/**
 * Reads the words of a responsibility clause. Two grammars are in use, and both may stand in one clause: labels before the
 * units (牵头单位：甲；责任单位：乙) and verbs after them (甲牵头，乙、丙配合，丁负责落实).
 */
final class DutyClauseReader {

    private static final Pattern DEFAULT_OPENING =
            Pattern.compile("以下(各项|各条|任务|工作|措施|内容|事项){0,2}(均|都|皆)?(需要|需|由|须由|须|应由|应)?");
    private static final Pattern DEFAULT_CLOSING =
            Pattern.compile("(以下|下文|后文)?(均|都)?不再(一一|逐一|重复|单独)?(列出|列示|列举|赘述|单列|标注)");
    private static final Pattern SAME_BELOW = Pattern.compile("（?下同）?");

    private final List<ReadResponsibility> responsibilities = new ArrayList<>();
    private final List<Quote> unclear = new ArrayList<>();
    private final List<Passage> due = new ArrayList<>();
    private final List<ReadResponsibility> defaults = new ArrayList<>();
    private @Nullable Quote defaultQuote;

    private DutyClauseReader() {}

    static DutyClause read(Passage clause) {
        DutyClauseReader reader = new DutyClauseReader();
        List<DutyLabels.Label> labels = DutyLabels.all(clause.folded());
        int end = labels.isEmpty() ? clause.length() : labels.get(0).start();
        reader.readPhrases(clause.sub(0, end));
        for (int i = 0; i < labels.size(); i++) {
            int next = i + 1 < labels.size() ? labels.get(i + 1).start() : clause.length();
            reader.readLabelled(labels.get(i), clause.sub(labels.get(i).end(), next));
        }
        DefaultResponsibility inherited =
                reader.defaultQuote == null ? null : new DefaultResponsibility(reader.defaults, reader.defaultQuote);
        return new DutyClause(clause.quote(), reader.responsibilities, inherited, reader.due, reader.unclear);
    }

    private void readLabelled(DutyLabels.Label label, Passage labelled) {
        Passage content = withoutDefault(labelled);
        Role role = label.content().role();
        if (label.content() == DutyLabels.Content.DUE) {
            due.add(content);
        } else if (role != null) {
            addUnits(content, role, responsibilities);
        }
    }

    private void readPhrases(Passage clause) {
        for (Passage sentence : Sentences.split(clause, "。；")) {
            Matcher opening = DEFAULT_OPENING.matcher(sentence.folded());
            if (opening.lookingAt() && sentence.folded().contains("不再")) {
                readDefault(sentence, opening.end());
                continue;
            }
            readSentence(sentence);
        }
    }

    /** A phrase without a role of its own shares that of the next. */
    private void readSentence(Passage sentence) {
        int start = 0;
        int end = 0;
        for (Passage phrase : Sentences.split(sentence, "，")) {
            end = sentence.folded().indexOf(phrase.folded(), end) + phrase.length();
            if (readPhrase(sentence.sub(start, end), phrase)) {
                start = Math.min(end + 1, sentence.length());
            }
        }
        if (start < sentence.length()) {
            addBareList(sentence.from(start));
        }
    }

    /** Whether the phrase closes what stands before it. */
    private boolean readPhrase(Passage units, Passage phrase) {
        if (DEFAULT_CLOSING.matcher(phrase.folded()).matches()) {
            return true;
        }
        if (SAME_BELOW.matcher(phrase.folded()).matches()) {
            inheritLastPhrase(phrase);
            return true;
        }
        DutyRoles.Ending ending = DutyRoles.of(units.folded());
        if (ending == null) {
            return false;
        }
        addRole(units.sub(0, ending.start()), ending.role(), responsibilities);
        return true;
    }

    /** A default clause may follow the units of a label as a sentence of its own. */
    private Passage withoutDefault(Passage content) {
        int stop = content.folded().indexOf('。');
        if (stop < 0 || stop + 1 >= content.length()) {
            return content;
        }
        Passage next = content.from(stop + 1);
        Matcher opening = DEFAULT_OPENING.matcher(next.folded());
        if (!opening.lookingAt() || !next.folded().contains("不再")) {
            return content;
        }
        readDefault(next, opening.end());
        return content.sub(0, stop);
    }

    private void readDefault(Passage sentence, int from) {
        defaultQuote = sentence.quote();
        for (Passage phrase : Sentences.split(sentence.from(from), "，")) {
            DutyRoles.Ending ending = DutyRoles.of(phrase.folded());
            if (ending != null) {
                addRole(phrase.sub(0, ending.start()), ending.role(), defaults);
            }
        }
        defaults.replaceAll(ReadResponsibility::asInherited);
    }

    /** 下同 after a phrase: its units are held to all that follows. */
    private void inheritLastPhrase(Passage phrase) {
        if (responsibilities.isEmpty()) {
            return;
        }
        Role role = responsibilities.get(responsibilities.size() - 1).role();
        responsibilities.stream()
                .filter(held -> held.role() == role)
                .map(ReadResponsibility::asInherited)
                .forEach(defaults::add);
        defaultQuote =
                phrase.length() < 4 && !defaults.isEmpty() ? defaults.get(0).quote() : phrase.quote();
    }

    /** 甲会同乙负责: the one who acts with others leads them. */
    private void addRole(Passage units, Role role, List<ReadResponsibility> to) {
        int with = units.folded().indexOf("会同");
        if (with >= 0) {
            addUnits(units.sub(0, with), Role.LEAD, to);
            addUnits(units.from(with + 2), Role.COOPERATING, to);
            return;
        }
        List<Passage> names = UnitNames.split(withoutGuidance(units));
        boolean local = names.stream().anyMatch(name -> UnitNames.isLocal(name.folded()));
        Role held = role == Role.IMPLEMENTING && !local ? Role.RESPONSIBLE : role;
        addNames(names, held, to);
    }

    /** 在甲指导下: the preposition is no part of the name. */
    private static Passage withoutGuidance(Passage units) {
        return units.folded().startsWith("在") ? units.from(1) : units;
    }

    private void addUnits(Passage units, Role role, List<ReadResponsibility> to) {
        addNames(UnitNames.split(units), role, to);
    }

    private void addNames(List<Passage> names, Role role, List<ReadResponsibility> to) {
        for (Passage name : names) {
            if (name.length() < 2 || name.length() > 60) {
                unclear.add(name.quote());
            } else {
                to.add(new ReadResponsibility(name.printed(), role, false, name.quote()));
            }
        }
    }

    /** A clause that only lists units, without a verb: they are responsible, if all of them look like units. */
    private void addBareList(Passage list) {
        List<Passage> names = UnitNames.split(list);
        boolean units = !names.isEmpty() && names.stream().allMatch(name -> UnitNames.looksLikeUnit(name.folded()));
        if (units) {
            addNames(names, Role.RESPONSIBLE, responsibilities);
        } else if (!list.isEmpty()) {
            unclear.add(list.quote());
        }
    }
}
