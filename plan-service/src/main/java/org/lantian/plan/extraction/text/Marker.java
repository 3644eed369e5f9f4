package org.lantian.plan.extraction.text;

import org.jspecify.annotations.Nullable;

/**
 * The number that a paragraph begins with: 一、 （一） 1. （1） ① 第一章. {@code length} is how many characters of the
 * paragraph it takes, {@code printed} the bare numeral.
 */
public record Marker(Kind kind, int number, String printed, int length) {

    /** The habits of numbering; which stands above which, each document decides by its order. */
    public enum Kind {
        CHAPTER,
        PART,
        PARENTHESISED,
        ARABIC,
        PARENTHESISED_ARABIC,
        CIRCLED;

        /** A part only groups: its number does not count its measures through. */
        public boolean isPart() {
            return this == CHAPTER || this == PART;
        }
    }

    private static final int LONGEST_NUMERAL = 6;

    public static @Nullable Marker at(String folded) {
        if (folded.isEmpty()) {
            return null;
        }
        char first = folded.charAt(0);
        if (first == '第') {
            return chapter(folded);
        }
        if (first == '（') {
            return parenthesised(folded, 1);
        }
        if (first >= '①' && first <= '⑳') {
            return new Marker(Kind.CIRCLED, first - '①' + 1, folded.substring(0, 1), 1);
        }
        if (Folding.isDigit(first)) {
            return arabic(folded);
        }
        return Numerals.isChinese(first) ? part(folded) : null;
    }

    /** The heading with its number before it, as section headings are quoted. */
    public String printedAround(String heading) {
        return switch (kind) {
            case CHAPTER -> "第" + printed + "章 " + heading;
            case PART -> printed + "、" + heading;
            case PARENTHESISED, PARENTHESISED_ARABIC -> "（" + printed + "）" + heading;
            case ARABIC -> printed + "." + heading;
            case CIRCLED -> printed + heading;
        };
    }

    private static @Nullable Marker chapter(String folded) {
        int end = endOfNumeral(folded, 1);
        int number = Numerals.whole(folded.substring(1, end));
        if (number <= 0) {
            return null;
        }
        String printed = folded.substring(1, end);
        if (folded.startsWith("章", end)) {
            return new Marker(Kind.CHAPTER, number, printed, end + 1);
        }
        return folded.startsWith("部分", end) ? new Marker(Kind.CHAPTER, number, printed, end + 2) : null;
    }

    private static @Nullable Marker parenthesised(String folded, int from) {
        int end = endOfNumeral(folded, from);
        String printed = folded.substring(from, end);
        int number = Numerals.whole(printed);
        if (number <= 0 || !folded.startsWith("）", end)) {
            return null;
        }
        Kind kind = Folding.isDigit(printed.charAt(0)) ? Kind.PARENTHESISED_ARABIC : Kind.PARENTHESISED;
        return new Marker(kind, number, printed, end + 1);
    }

    private static @Nullable Marker arabic(String folded) {
        int end = endOfNumeral(folded, 0);
        int number = Numerals.whole(folded.substring(0, end));
        if (number <= 0 || number > 999 || end >= folded.length()) {
            return null;
        }
        char sign = folded.charAt(end);
        boolean decimal = end + 1 < folded.length() && Folding.isDigit(folded.charAt(end + 1));
        if (sign == '）') {
            return new Marker(Kind.PARENTHESISED_ARABIC, number, folded.substring(0, end), end + 1);
        }
        return (sign == '.' || sign == '、') && !decimal
                ? new Marker(Kind.ARABIC, number, folded.substring(0, end), end + 1)
                : null;
    }

    private static @Nullable Marker part(String folded) {
        int end = endOfNumeral(folded, 0);
        int number = Numerals.whole(folded.substring(0, end));
        return number > 0 && (folded.startsWith("、", end) || folded.startsWith(".", end))
                ? new Marker(Kind.PART, number, folded.substring(0, end), end + 1)
                : null;
    }

    private static int endOfNumeral(String folded, int from) {
        boolean arabic = from < folded.length() && Folding.isDigit(folded.charAt(from));
        int end = from;
        while (end < folded.length()
                && end - from < LONGEST_NUMERAL
                && (arabic ? Folding.isDigit(folded.charAt(end)) : Numerals.isChinese(folded.charAt(end)))) {
            end++;
        }
        return end;
    }
}
