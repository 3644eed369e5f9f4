package org.lantian.indicator.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.problem.Refusal.Reason;

/** Validates the entries of a list that a caller sent; each reason names the entry and its field, such as {@code [3].source}. */
@ApplicationScoped
public class Entries {

    /** What a path says beside names and places when it leads into a map. */
    private static final Pattern MAP_PARTS = Pattern.compile("<K>|\\.<map (key|value)>");

    private final Validator validator;

    Entries(Validator validator) {
        this.validator = validator;
    }

    /** Refuses the list with everything that is wrong in it. */
    public void check(List<? extends @Nullable Object> entries) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            reasons.addAll(wrong("[" + i + "]", entries.get(i)));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal.Invalid("invalid", reasons.size() + " fields are wrong; nothing was done", reasons);
        }
    }

    private List<Reason> wrong(String place, @Nullable Object entry) {
        if (entry == null) {
            return List.of(new Reason(place, "must not be null"));
        }
        return validator.validate(entry).stream()
                .map(violation -> new Reason(
                        place + "."
                                + MAP_PARTS
                                        .matcher(violation.getPropertyPath().toString())
                                        .replaceAll(""),
                        violation.getMessage()))
                .toList();
    }
}
