package org.lantian.notification.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.stream.Collectors;
import org.lantian.kit.problem.Refusal;

/** Turns JSON into a rule, and refuses what is none, naming the field. */
@ApplicationScoped
public class RuleReader {

    private final ObjectMapper json;
    private final Validator validator;

    RuleReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The rule that the JSON says; an {@link Refusal.Invalid} names each field that is wrong. */
    public <T> T read(JsonNode rule, Class<T> type) {
        if (!rule.isObject()) {
            throw new Refusal.Invalid("invalid_rule", "body", "a rule is a JSON object");
        }
        T read = convert(rule, type);
        var reasons = validator.validate(read).stream()
                .map(wrong -> new Refusal.Reason(wrong.getPropertyPath().toString(), wrong.getMessage()))
                .toList();
        if (!reasons.isEmpty()) {
            throw new Refusal.Invalid(
                    "invalid_rule",
                    reasons.get(0).field() + ": " + reasons.get(0).message(),
                    reasons);
        }
        return read;
    }

    <T> T stored(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a rule of " + type.getSimpleName() + " can no longer be read", e);
        }
    }

    String write(Object rule) {
        try {
            return json.writeValueAsString(rule);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rules are made of plain values", e);
        }
    }

    private <T> T convert(JsonNode rule, Class<T> type) {
        try {
            return json.treeToValue(rule, type);
        } catch (ValueInstantiationException e) {
            var why =
                    e.getCause() instanceof IllegalArgumentException wrong ? wrong.getMessage() : "a value is missing";
            throw new Refusal.Invalid("invalid_rule", field(e), String.valueOf(why));
        } catch (JsonMappingException e) {
            throw new Refusal.Invalid("invalid_rule", field(e), "this value is not one that can stand here");
        } catch (JsonProcessingException e) {
            throw new Refusal.Invalid("invalid_rule", "body", "this cannot be read");
        }
    }

    private static String field(JsonMappingException e) {
        var path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : path;
    }
}
