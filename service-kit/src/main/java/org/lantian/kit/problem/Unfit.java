package org.lantian.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A value in a body that no field takes, in words for the caller; Jackson adds the path of the field. */
public final class Unfit extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    public Unfit(JsonParser parser, String message, Class<?> type) {
        super(parser, message, type);
    }
}
