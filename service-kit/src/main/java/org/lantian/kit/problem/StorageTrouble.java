package org.lantian.kit.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a failed access to the database means for the caller: a rival was faster (409), a value does not fit any column (422), or
 * the database is away for now (503). By the classes of SQLSTATE, PostgreSQL's appendix A.
 */
enum StorageTrouble {
    RIVALRY(409, "concurrent_change", "someone changed it at the same time; read it again and retry"),
    EXISTS(409, "already_exists", "the same was stored already, perhaps just now; read it again"),
    NEEDED(409, "conflict", "something else refers to it, or it refers to what is not there any more"),
    UNFIT(422, "invalid", "a value cannot be stored: a number or date too large, or a character that no text holds"),
    AWAY(503, "unavailable", "the database does not answer at the moment; try again");

    final int status;
    final String code;
    final String detail;

    StorageTrouble(int status, String code, String detail) {
        this.status = status;
        this.code = code;
        this.detail = detail;
    }

    static Optional<StorageTrouble> behind(@Nullable Throwable failure) {
        return Stream.iterate(failure, java.util.Objects::nonNull, cause -> cause.getCause())
                .limit(20)
                .flatMap(cause -> of(cause).stream())
                .findFirst();
    }

    private static Optional<StorageTrouble> of(Throwable cause) {
        if (cause instanceof OptimisticLockException || cause instanceof org.hibernate.StaleStateException) {
            return Optional.of(RIVALRY);
        }
        if (!(cause instanceof SQLException failure)) {
            return Optional.empty();
        }
        var state = failure.getSQLState();
        // The pool gives none when no connection comes free or none can be made.
        return state == null || state.length() < 2 ? Optional.of(AWAY) : Optional.ofNullable(ofState(state));
    }

    private static @Nullable StorageTrouble ofState(String state) {
        return switch (state.substring(0, 2)) {
            case "40", "55" -> RIVALRY;
            case "22" -> UNFIT;
            case "08", "53", "57", "58" -> AWAY;
            // Read-only: it is being restored, or has handed its place to another.
            case "25" -> state.equals("25006") ? AWAY : null;
            case "23" ->
                state.equals("23505") || state.equals("23P01") ? EXISTS : state.equals("23503") ? NEEDED : null;
            default -> null;
        };
    }
}
