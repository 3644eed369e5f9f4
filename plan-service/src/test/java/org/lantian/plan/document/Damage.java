package org.lantian.plan.document;

import java.util.Random;

/** Damages text at random as careless hands and broken programs do: drops, repeats, swaps, cuts and garbles. */
final class Damage {

    private static final int LONGEST_STRETCH = 60;
    private static final int LONGEST_TEXT = 400_000;
    private static final String[] ODD_NUMBERS = {"-1", "0", "999999999", "2147483648", "1e9", "", "1.5", "００"};
    private static final String ODD_SIGNS = "\u0000\t\n\u000B\u00A0\u2028\uD800\uFFFE（）〔〕《》“”<>&\"'/\\|、。，；：①第一1.%一";

    private final Random random;
    private final StringBuilder text;

    private Damage(String text, Random random) {
        this.text = new StringBuilder(text);
        this.random = random;
    }

    static String of(String text, int times, Random random) {
        Damage damage = new Damage(text, random);
        for (int i = 0; i < times && damage.text.length() > 1; i++) {
            damage.once();
        }
        return damage.text.toString();
    }

    /** Garbles single bytes, and now and then cuts the end off. */
    static byte[] ofBytes(byte[] bytes, int times, Random random) {
        int length = random.nextInt(4) == 0 ? 1 + random.nextInt(bytes.length) : bytes.length;
        byte[] damaged = java.util.Arrays.copyOf(bytes, length);
        for (int i = 0; i < times; i++) {
            damaged[random.nextInt(length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private void once() {
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + 1 + random.nextInt(LONGEST_STRETCH));
        if (random.nextBoolean()) {
            start = text.lastIndexOf("\n", start) + 1;
            int lineEnd = text.indexOf("\n", Math.max(start, end));
            end = lineEnd < 0 ? text.length() : lineEnd + 1;
        }
        switch (random.nextInt(7)) {
            case 0 -> text.delete(start, end);
            case 1 -> repeat(start, end);
            case 2 -> swap(start, end);
            case 3 -> cut();
            case 4 -> garble(start, end);
            case 5 -> changeNumber(start);
            default -> text.insert(start, ODD_SIGNS.charAt(random.nextInt(ODD_SIGNS.length())));
        }
    }

    private void repeat(int start, int end) {
        int times = random.nextInt(8) == 0 ? 200 : 1 + random.nextInt(4);
        if (text.length() + (long) times * (end - start) < LONGEST_TEXT) {
            text.insert(end, text.substring(start, end).repeat(times));
        }
    }

    private void swap(int start, int end) {
        String stretch = text.substring(start, end);
        text.delete(start, end).insert(random.nextInt(text.length() + 1), stretch);
    }

    private void cut() {
        if (random.nextInt(4) == 0) {
            text.setLength(1 + random.nextInt(text.length()));
        }
    }

    private void garble(int start, int end) {
        for (int i = start; i < end; i++) {
            if (random.nextInt(5) == 0) {
                text.setCharAt(i, (char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
            }
        }
    }

    /** The next figures behind a place become a number that no author means. */
    private void changeNumber(int from) {
        int start = from;
        while (start < text.length() && !Character.isDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        text.replace(start, end, ODD_NUMBERS[random.nextInt(ODD_NUMBERS.length)]);
    }
}
