package org.lantian.indicator.observation.form;

import org.jspecify.annotations.Nullable;

/**
 * A row as it was sent, before anything is believed.
 *
 * @param row number in the request, from 1; a CSV header does not count
 * @param unreadable why the row could not be read at all, else null
 */
public record RawRow(
        int row,
        @Nullable String station,
        @Nullable String pollutant,
        @Nullable String observedAt,
        @Nullable String value,
        @Nullable String flag,
        @Nullable String unreadable) {

    public static RawRow unreadable(int row, String why) {
        return new RawRow(row, null, null, null, null, null, why);
    }
}
