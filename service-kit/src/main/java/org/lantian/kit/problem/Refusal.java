package org.lantian.kit.problem;

import java.util.List;

/**
 * Why a request is refused, in words for the caller and with a code that programs can rely on. Use cases throw it; one mapper
 * turns it into a problem body. Anything else that is thrown is our fault and answers 500 with an id and no text.
 */
public abstract sealed class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Reason> reasons;

    private Refusal(String code, String detail, List<Reason> reasons) {
        super(detail);
        this.code = code;
        this.reasons = List.copyOf(reasons);
    }

    /** Stable, lower case with underscores, such as {@code unknown_region}. */
    public String code() {
        return code;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /** One thing that is wrong: where it stands ({@code rows[3].dueOn}, {@code issuance}) and what about it. */
    public record Reason(String field, String message) {}

    /** What was asked for is not there, or not there for this caller: 404. */
    public static final class NotFound extends Refusal {
        private static final long serialVersionUID = 1L;

        public NotFound(String what, Object id) {
            super("not_found", "there is no " + what + " " + id, List.of());
        }
    }

    /** The input is wrong: 422, naming each field or row. */
    public static final class Invalid extends Refusal {
        private static final long serialVersionUID = 1L;

        public Invalid(String code, String detail, List<Reason> reasons) {
            super(code, detail, reasons);
        }

        public Invalid(String code, String field, String message) {
            this(code, field + ": " + message, List.of(new Reason(field, message)));
        }
    }

    /** The state of things does not allow it: 409, listing every reason. */
    public static final class Conflict extends Refusal {
        private static final long serialVersionUID = 1L;

        public Conflict(String code, String detail, List<Reason> reasons) {
            super(code, detail, reasons);
        }

        public Conflict(String code, String detail) {
            this(code, detail, List.of());
        }
    }

    /** The caller may not: 403. */
    public static final class NotAllowed extends Refusal {
        private static final long serialVersionUID = 1L;

        public NotAllowed(String detail) {
            super("not_allowed", detail, List.of());
        }
    }

    /** The version that the caller saw is no longer the current one: 412. */
    public static final class StaleVersion extends Refusal {
        private static final long serialVersionUID = 1L;

        public StaleVersion(long current) {
            super("stale_version", "it has changed since you read it; its version is now " + current, List.of());
        }
    }

    /** A change that needs {@code If-Match} came without: 428. */
    public static final class VersionRequired extends Refusal {
        private static final long serialVersionUID = 1L;

        public VersionRequired() {
            super("version_required", "send If-Match with the ETag that you read", List.of());
        }
    }
}
