package org.lantian.plan.extraction.text;

/** Makes full and half width forms one, character by character, so that positions stay what they were. */
public final class Folding {

    private Folding() {}

    public static String fold(String printed) {
        char[] folded = new char[printed.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(printed.charAt(i));
        }
        for (int i = 0; i < folded.length; i++) {
            if ((folded[i] == '，' || folded[i] == '：') && isDigit(folded, i - 1) && isDigit(folded, i + 1)) {
                folded[i] = insideNumber(folded, i);
            }
        }
        return new String(folded);
    }

    /** A comma before exactly three digits groups thousands, a colon between digits is a ratio. */
    private static char insideNumber(char[] text, int at) {
        if (text[at] == '：') {
            return ':';
        }
        boolean threeDigits = isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
        return threeDigits ? ',' : '，';
    }

    private static char fold(char c) {
        if (c >= '０' && c <= '９') {
            return (char) ('0' + (c - '０'));
        }
        if (c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '(', '﹙', '（' -> '（';
            case ')', '﹚', '）' -> '）';
            case '[', '［', '【', '〔', '〖' -> '〔';
            case ']', '］', '】', '〕', '〗' -> '〕';
            case ',', '﹐' -> '，';
            case ';', '﹔' -> '；';
            case ':', '﹕', '∶' -> '：';
            case '!' -> '！';
            case '?' -> '？';
            case '．' -> '.';
            case '％', '﹪' -> '%';
            case '～', '~', '—', '–', '－', '−', '―', '‐' -> '-';
            case 'µ' -> 'μ';
            case '㎎' -> '毫';
            case '／' -> '/';
            case '｡' -> '。';
            case '､' -> '、';
            case '「', '『', '«' -> '“';
            case '」', '』', '»' -> '”';
            default -> c;
        };
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\u200C'
                || c == '\u200D'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD'
                || c == '\u007F';
    }

    public static boolean isWordCharacter(char c) {
        return isLetter(c) || isDigit(c);
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isDigit(char[] text, int at) {
        return at >= 0 && at < text.length && isDigit(text[at]);
    }
}
