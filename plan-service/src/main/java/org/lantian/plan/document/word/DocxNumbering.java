package org.lantian.plan.document.word;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a .docx: they are printed, but stand in no text (ECMA-376, 17.9). Counts each list through and
 * writes numbers as Word does: 一、 （一） 1. (1) ①.
 */
final class DocxNumbering {

    private static final int LEVELS = 9;
    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

    /** One level of a list: how its number is written and what stands around it. */
    private record Level(String format, String text, int start) {}

    private final Map<String, Level[]> abstractLists = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, String[]> styles = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    private DocxNumbering() {}

    static DocxNumbering read(byte @Nullable [] numberingPart, byte @Nullable [] stylesPart) throws XMLStreamException {
        DocxNumbering numbering = new DocxNumbering();
        if (numberingPart != null) {
            numbering.readLists(DocxBlocks.open(numberingPart));
        }
        if (stylesPart != null) {
            numbering.readStyles(DocxBlocks.open(stylesPart));
        }
        return numbering;
    }

    private void readLists(XMLStreamReader xml) throws XMLStreamException {
        String abstractList = "";
        String list = "";
        int level = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = DocxBlocks.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "abstractNum" -> abstractList = String.valueOf(DocxBlocks.attribute(xml, "abstractNumId"));
                case "num" -> list = String.valueOf(DocxBlocks.attribute(xml, "numId"));
                case "abstractNumId" -> lists.put(list, String.valueOf(value));
                case "lvl" -> level = Math.floorMod(DocxBlocks.number(DocxBlocks.attribute(xml, "ilvl"), 0), LEVELS);
                case "start" -> change(abstractList, level, null, null, DocxBlocks.number(value, 1));
                case "numFmt" -> change(abstractList, level, value, null, null);
                case "lvlText" -> change(abstractList, level, null, value, null);
                default -> {}
            }
        }
    }

    private void change(
            String list, int level, @Nullable String format, @Nullable String text, @Nullable Integer start) {
        Level[] levels = abstractLists.computeIfAbsent(list, none -> new Level[LEVELS]);
        Level old = levels[level] == null ? new Level("decimal", "", 1) : levels[level];
        levels[level] = new Level(
                format == null ? old.format() : format,
                text == null ? old.text() : text,
                start == null ? old.start() : start);
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = DocxBlocks.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "style" -> style = String.valueOf(DocxBlocks.attribute(xml, "styleId"));
                case "numId" ->
                    styles.computeIfAbsent(style, none -> new String[] {"0", "0"})[0] = String.valueOf(value);
                case "ilvl" ->
                    styles.computeIfAbsent(style, none -> new String[] {"0", "0"})[1] = String.valueOf(value);
                default -> {}
            }
        }
    }

    /** The number that Word prints before the next paragraph of a list; empty for a paragraph of none. */
    String next(@Nullable String style, @Nullable String list, int level) {
        String[] styled = style == null ? null : styles.get(style);
        String id = list != null ? list : styled == null ? null : styled[0];
        int at = level >= 0 ? level : styled == null ? 0 : DocxBlocks.number(styled[1], 0);
        String abstractList = id == null ? null : lists.get(id);
        Level[] levels = abstractList == null ? null : abstractLists.get(abstractList);
        if (levels == null || at < 0 || at >= LEVELS || levels[at] == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(abstractList, none -> new int[LEVELS]);
        count[at] = count[at] == 0 ? levels[at].start() : count[at] + 1;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        Matcher matcher = PLACEHOLDER.matcher(levels[at].text());
        return matcher.replaceAll(place -> {
            int shown = place.group(1).charAt(0) - '1';
            Level printed = levels[shown] == null ? levels[at] : levels[shown];
            return Matcher.quoteReplacement(write(Math.max(count[shown], 1), printed.format()));
        });
    }

    static String write(int number, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographTraditional",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "chineseLegalSimplified" -> chinese(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= 20 ? String.valueOf((char) ('①' + number - 1)) : Integer.toString(number);
            case "bullet", "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String chinese(int number) {
        String digits = "零一二三四五六七八九";
        if (number < 10) {
            return digits.substring(number, number + 1);
        }
        if (number < 100) {
            String tens = number < 20 ? "" : digits.substring(number / 10, number / 10 + 1);
            return tens + "十" + (number % 10 == 0 ? "" : chinese(number % 10));
        }
        return Integer.toString(number);
    }
}
