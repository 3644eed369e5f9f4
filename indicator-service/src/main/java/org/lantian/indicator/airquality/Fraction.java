package org.lantian.indicator.airquality;

import static java.math.BigInteger.ONE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact rational number in lowest terms, so that a mean of means is rounded once, from the unrounded value, as
 * GB/T 8170 asks. Written {@code "numerator/denominator"}, it can be stored without loss.
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, ONE);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction's denominator cannot be zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), ONE)
                : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Reads what {@link #toString()} wrote. */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new BigDecimal(text))
                : new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /** The arithmetic mean of at least one value, reduced once at the end. */
    public static Fraction mean(Collection<Fraction> values) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger common = ONE;
        for (Fraction value : values) {
            BigInteger[] factor = common.divideAndRemainder(value.denominator);
            if (factor[1].signum() != 0) {
                BigInteger missing = value.denominator.divide(common.gcd(value.denominator));
                sum = sum.multiply(missing);
                common = common.multiply(missing);
                factor = common.divideAndRemainder(value.denominator);
            }
            sum = sum.add(value.numerator.multiply(factor[0]));
        }
        return new Fraction(sum, common.multiply(BigInteger.valueOf(values.size())));
    }

    public Fraction plus(Fraction other) {
        return denominator.equals(other.denominator)
                ? new Fraction(numerator.add(other.numerator), denominator)
                : new Fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction over(long divisor) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** GB/T 8170: half goes to the even digit. */
    public BigDecimal rounded(int decimals) {
        return rounded(decimals, RoundingMode.HALF_EVEN);
    }

    public BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /** For people: a decimal with up to four decimals. */
    public String written() {
        return rounded(4).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
