package org.lantian.plan.revision;

import java.util.Arrays;

/**
 * How alike two texts are, in per mille: twice the pairs of neighbouring signs that both hold, over all pairs of both (Dice's
 * coefficient). White space and punctuation do not count, so that the same words in another form are the same text.
 */
public final class Similarity {

    public static final int SAME = 1000;

    private final String plain;
    private final int[] pairs;

    private Similarity(String plain) {
        this.plain = plain;
        this.pairs = new int[Math.max(0, plain.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = plain.charAt(i) << 16 | plain.charAt(i + 1);
        }
        Arrays.sort(pairs);
    }

    /** Prepares a text to be compared with many others. */
    public static Similarity of(String text) {
        return new Similarity(plain(text));
    }

    /** The signs that carry meaning: letters, digits, and what stands inside figures. */
    public static String plain(String text) {
        return text.replaceAll("(?<![0-9])[.．]|[.．](?![0-9])|[\\p{P}\\s　&&[^.．%％]]", "");
    }

    boolean isSame(Similarity other) {
        return plain.equals(other.plain);
    }

    public int perMille(Similarity other) {
        if (isSame(other)) {
            return SAME;
        }
        int all = pairs.length + other.pairs.length;
        return all == 0 ? 0 : (int) (2L * SAME * shared(other) / all);
    }

    /** No pair of texts of these lengths can be more alike than this. */
    int atMost(Similarity other) {
        int all = pairs.length + other.pairs.length;
        return all == 0 ? SAME : (int) (2L * SAME * Math.min(pairs.length, other.pairs.length) / all);
    }

    private int shared(Similarity other) {
        int shared = 0;
        for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
            if (pairs[i] == other.pairs[j]) {
                shared++;
                i++;
                j++;
            } else if (pairs[i] < other.pairs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
