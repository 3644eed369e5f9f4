package org.lantian.kit.inbox;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a failure that passes by itself (a part is away, two writers met) from one that will not. */
final class Outage {

    private Outage() {}

    static boolean isBehind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof org.hibernate.StaleStateException) {
                return true;
            }
            if (cause instanceof SQLException sql && passes(sql.getSQLState())) {
                return true;
            }
            for (var suppressed : cause.getSuppressed()) {
                if (!(cause instanceof RollbackException) && isBehind(suppressed)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Connection lost (08), read-only because it is being restored or has handed its place to another (25006), rolled back for a rival (40),
     * out of resources (53), operator's intervention (57), system error (58).
     */
    private static boolean passes(@Nullable String sqlState) {
        return sqlState == null
                || sqlState.startsWith("08")
                || sqlState.equals("25006")
                || sqlState.startsWith("40")
                || sqlState.startsWith("53")
                || sqlState.startsWith("57")
                || sqlState.startsWith("58");
    }
}
