package org.lantian.kit.caller;

import org.jspecify.annotations.Nullable;

/**
 * A region code and everything below it. Codes are hierarchical: two digits each for province, prefecture and county, three for
 * townships; trailing zeros stand for "all of it", {@code 000000} for the whole country.
 *
 * @param code the code, or null for a caller that reaches nothing
 */
public record Reach(@Nullable String code) {

    public boolean covers(@Nullable String regionCode) {
        return regionCode != null && code != null && regionCode.startsWith(prefix(code));
    }

    /** The digits that all codes within reach begin with; empty for the whole country. Null when nothing is within reach. */
    public @Nullable String prefix() {
        return code == null ? null : prefix(code);
    }

    private static String prefix(String code) {
        var prefix = code;
        if (prefix.length() > 6 && prefix.endsWith("000")) {
            prefix = prefix.substring(0, prefix.length() - 3);
        }
        while (prefix.length() <= 6 && prefix.length() >= 2 && prefix.endsWith("00")) {
            prefix = prefix.substring(0, prefix.length() - 2);
        }
        return prefix;
    }
}
