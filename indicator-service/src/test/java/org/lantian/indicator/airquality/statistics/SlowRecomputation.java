package org.lantian.indicator.airquality.statistics;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;

/**
 * The figures of 2012 computed a second time, slowly and sharing nothing with the first: whole numbers of
 * 1/(10^7 · 212520), because 212520 is divisible by every count of hours from 6 to 8 and from 20 to 24.
 */
final class SlowRecomputation {

    private static final BigInteger UNIT = BigInteger.TEN.pow(7).multiply(BigInteger.valueOf(212_520));

    private static final int[] INDEX = {0, 50, 100, 150, 200, 300, 400, 500};

    private static final Map<Pollutant, int[]> LADDERS = Map.of(
            Pollutant.SO2, new int[] {0, 50, 150, 475, 800, 1600, 2100, 2620},
            Pollutant.NO2, new int[] {0, 40, 80, 180, 280, 565, 750, 940},
            Pollutant.CO, new int[] {0, 2, 4, 14, 24, 36, 48, 60},
            Pollutant.O3, new int[] {0, 100, 160, 215, 265, 800},
            Pollutant.PM10, new int[] {0, 50, 150, 250, 350, 420, 500, 600},
            Pollutant.PM25, new int[] {0, 35, 75, 115, 150, 250, 350, 500});

    private final Map<Pollutant, Map<LocalDateTime, BigDecimal>> hours;
    private final Map<String, Optional<BigInteger>> known = new HashMap<>();

    SlowRecomputation(Map<Pollutant, Map<LocalDateTime, BigDecimal>> hours) {
        this.hours = hours;
    }

    /** In units; null when the day is not valid. */
    @Nullable
    BigInteger daily(Pollutant pollutant, LocalDate day) {
        return known.computeIfAbsent(pollutant + " " + day, any -> Optional.ofNullable(compute(pollutant, day)))
                .orElse(null);
    }

    private @Nullable BigInteger compute(Pollutant pollutant, LocalDate day) {
        if (pollutant != Pollutant.O3) {
            return mean(pollutant, day.atTime(1, 0), 24, 20);
        }
        BigInteger maximum = null;
        int windows = 0;
        for (int start = 1; start <= 17; start++) {
            BigInteger mean = mean(Pollutant.O3, day.atTime(start, 0), 8, 6);
            if (mean != null) {
                windows++;
                maximum = maximum == null ? mean : maximum.max(mean);
            }
        }
        return maximum == null || (windows < 14 && roundHalfEven(maximum, UNIT).intValueExact() <= 160)
                ? null
                : maximum;
    }

    /** The index of each pollutant, -1 for none. */
    Map<Pollutant, Integer> indices(LocalDate day) {
        return Arrays.stream(Pollutant.values())
                .collect(toMap(pollutant -> pollutant, pollutant -> index(pollutant, day)));
    }

    List<BigInteger> dailyValues(Pollutant pollutant, LocalDate first, LocalDate last) {
        List<BigInteger> values = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            BigInteger value = daily(pollutant, day);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    static BigInteger roundedMean(List<BigInteger> values, int decimals) {
        BigInteger sum = values.stream().reduce(BigInteger.ZERO, BigInteger::add);
        return roundHalfEven(
                sum.multiply(BigInteger.TEN.pow(decimals)), UNIT.multiply(BigInteger.valueOf(values.size())));
    }

    static BigInteger roundedPercentile(List<BigInteger> values, int percent, int decimals) {
        List<BigInteger> sorted = new ArrayList<>(values);
        sorted.sort(null);
        int hundredths = 100 + (sorted.size() - 1) * percent;
        BigInteger low = sorted.get(hundredths / 100 - 1);
        BigInteger high = hundredths % 100 == 0 ? low : sorted.get(hundredths / 100);
        BigInteger times100 = low.multiply(BigInteger.valueOf(100L - hundredths % 100))
                .add(high.multiply(BigInteger.valueOf(hundredths % 100)));
        return roundHalfEven(times100.multiply(BigInteger.TEN.pow(decimals)), UNIT.multiply(BigInteger.valueOf(100)));
    }

    static BigInteger unit() {
        return UNIT;
    }

    static BigInteger roundHalfEven(BigInteger numerator, BigInteger denominator) {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        int twice = parts[1].shiftLeft(1).compareTo(denominator);
        boolean up = twice > 0 || (twice == 0 && parts[0].testBit(0));
        return up ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    private @Nullable BigInteger mean(Pollutant pollutant, LocalDateTime firstEnd, int length, int needed) {
        BigInteger sum = BigInteger.ZERO;
        int count = 0;
        for (int hour = 0; hour < length; hour++) {
            BigDecimal value = Objects.requireNonNull(hours.get(pollutant)).get(firstEnd.plusHours(hour));
            if (value != null) {
                sum = sum.add(value.multiply(new BigDecimal(UNIT)).toBigIntegerExact());
                count++;
            }
        }
        return count < needed ? null : sum.divide(BigInteger.valueOf(count));
    }

    private int index(Pollutant pollutant, LocalDate day) {
        BigInteger daily = daily(pollutant, day);
        if (daily == null) {
            return -1;
        }
        int scale = pollutant == Pollutant.CO ? 10 : 1;
        int value =
                roundHalfEven(daily.multiply(BigInteger.valueOf(scale)), UNIT).intValueExact();
        int[] ladder = Objects.requireNonNull(LADDERS.get(pollutant));
        for (int rung = 1; rung < ladder.length; rung++) {
            int low = ladder[rung - 1] * scale;
            int high = ladder[rung] * scale;
            if (value <= high) {
                int rise = (INDEX[rung] - INDEX[rung - 1]) * (value - low);
                return INDEX[rung - 1] + (rise + high - low - 1) / (high - low);
            }
        }
        return pollutant == Pollutant.O3 ? -1 : 500;
    }
}
