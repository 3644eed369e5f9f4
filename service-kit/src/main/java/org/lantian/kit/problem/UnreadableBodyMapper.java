package org.lantian.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * A body that cannot be read: 400 when it is no JSON, 422 naming the field when its JSON is not what belongs there. It stands before
 * the mappers of the framework and of the problem library, which name classes or say nothing.
 */
public class UnreadableBodyMapper {

    private static final int BEFORE_THE_LIBRARY = 500;
    private static final int BAD_REQUEST = 400;
    private static final int UNFIT = 422;
    private static final int UNSUPPORTED = 415;

    @ServerExceptionMapper(
            value = {
                JsonProcessingException.class,
                MismatchedInputException.class,
                InvalidFormatException.class,
                UnrecognizedPropertyException.class
            },
            priority = BEFORE_THE_LIBRARY)
    public Response unreadable(JsonProcessingException exception) {
        return exception instanceof JsonMappingException mapping
                        && !(mapping.getCause() instanceof JsonProcessingException)
                ? unfit(new Violation(fieldOf(mapping), "body", expectation(mapping)))
                : malformed(exception);
    }

    /** Told in the same form as what validation finds. */
    private record Violation(String field, String in, String message) {}

    private static Response unfit(Violation violation) {
        return HttpProblem.builder()
                .withStatus(UNFIT)
                .withTitle(ProblemTitles.of(UNFIT))
                .withDetail(violation.field() + ": " + violation.message())
                .with("code", ProblemTitles.codeOf(UNFIT))
                .with("violations", List.of(violation))
                .build()
                .toResponse();
    }

    /** The framework wraps what its reader of bodies throws, and what a reader of parameters throws. */
    @ServerExceptionMapper(
            value = {WebApplicationException.class, NotFoundException.class, BadRequestException.class},
            priority = BEFORE_THE_LIBRARY)
    public Response wrapped(WebApplicationException exception) {
        if (exception.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        if (exception.getCause() instanceof Refusal refusal) {
            return RefusalMapper.answer(refusal);
        }
        var given = exception.getResponse();
        int status = given.getStatus();
        if (given.hasEntity() || status < BAD_REQUEST) {
            return given;
        }
        var problem = HttpProblem.builder()
                .withStatus(status)
                .withTitle(ProblemTitles.of(status))
                .with("code", ProblemTitles.codeOf(status));
        given.getHeaders().forEach((name, values) -> values.forEach(value -> problem.withHeader(name, value)));
        return problem.build().toResponse();
    }

    /**
     * What the framework's readers throw as if it were their own failure, known by where it comes from: a form that ends before its last
     * boundary, and a body of a type that only text/plain was tried for.
     */
    static Optional<HttpProblem> behind(Throwable failure) {
        var origin = failure.getStackTrace().length == 0 ? "" : failure.getStackTrace()[0].getClassName();
        if (failure instanceof IOException && origin.contains(".multipart.")) {
            return Optional.of(problem(BAD_REQUEST, "malformed_form", "the form ends before its last boundary"));
        }
        return origin.endsWith(".TypeConverter")
                ? Optional.of(
                        problem(UNSUPPORTED, "unsupported_media_type", "send a body of a media type that is described"))
                : Optional.empty();
    }

    private static HttpProblem problem(int status, String code, String detail) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(ProblemTitles.of(status))
                .withDetail(detail)
                .with("code", code)
                .build();
    }

    private static Response malformed(JsonProcessingException exception) {
        var place = exception.getLocation();
        return HttpProblem.builder()
                .withStatus(BAD_REQUEST)
                .withTitle(ProblemTitles.of(BAD_REQUEST))
                .withDetail("the body is no JSON that can be read"
                        + (place == null
                                ? ""
                                : ", from line " + place.getLineNr() + ", column " + place.getColumnNr() + " on"))
                .with("code", "malformed_json")
                .build()
                .toResponse();
    }

    private static String fieldOf(JsonMappingException exception) {
        var path = exception.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "body" : path.startsWith(".") ? path.substring(1) : path;
    }

    private static String expectation(JsonMappingException exception) {
        if (exception instanceof Unfit unfit) {
            return unfit.getOriginalMessage();
        }
        Class<?> type = exception instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type == null) {
            return "not what belongs here";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "a date such as 2024-06-28 or a time such as 2024-06-28T08:00:00+08:00";
        }
        return "must be " + kindOf(type);
    }

    private static String kindOf(Class<?> type) {
        if (type == UUID.class) {
            return "an id such as 0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "text";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number within bounds";
        }
        return List.class.isAssignableFrom(type) ? "a list" : "an object of the form that is described";
    }
}
