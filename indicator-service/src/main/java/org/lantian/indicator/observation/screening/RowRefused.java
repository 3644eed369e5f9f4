package org.lantian.indicator.observation.screening;

import org.jspecify.annotations.Nullable;

/** Ends the reading of one row. */
final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;
    private final String code;

    RowRefused(@Nullable String field, String code, String detail) {
        super(detail, null, false, false);
        this.field = field;
        this.code = code;
    }

    RefusedRow row(int number) {
        return new RefusedRow(number, field, code, String.valueOf(getMessage()));
    }
}
