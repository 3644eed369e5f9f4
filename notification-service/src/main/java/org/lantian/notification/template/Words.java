package org.lantian.notification.template;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.policy.CurrentPolicies;
import org.lantian.notification.policy.PolicyType;

/**
 * Fills in the templates of administrators. They see the values that they are given and nothing else: this engine knows neither
 * beans nor configuration. A template that fails gives nothing, and the plain words go out instead.
 */
@ApplicationScoped
public class Words {

    /** The languages of notices. */
    public enum Language {
        ZH,
        EN
    }

    /** What a template says. */
    public record Worded(String title, String body) {}

    private static final Logger LOG = Logger.getLogger(Words.class);
    private static final String PATH = "templates";
    private static final int LONGEST = 100_000;
    private static final Engine ENGINE =
            Engine.builder().addDefaults().strictRendering(true).build();

    private final CurrentPolicies policies;

    Words(CurrentPolicies policies) {
        this.policies = policies;
    }

    @Produces
    @Singleton
    static PolicyType templates() {
        return new PolicyType(PATH, WordTemplate.class);
    }

    /**
     * What a template for the event that told of it says, or else one for its kind; empty when there is none, or it fails.
     *
     * @param event null when several events told of it
     */
    public Optional<Worded> of(String kind, @Nullable String event, Language language, Map<String, ?> values) {
        var templates = policies.all(PATH, WordTemplate.class);
        return Stream.of(Optional.ofNullable(event), Optional.of(kind))
                .flatMap(Optional::stream)
                .flatMap(wanted -> templates.entrySet().stream()
                        .filter(each -> each.getValue().isFor(wanted, language)))
                .findFirst()
                .flatMap(found -> worded(found.getKey(), found.getValue(), values));
    }

    private static Optional<Worded> worded(String name, WordTemplate template, Map<String, ?> values) {
        try {
            return Optional.of(fill(template, values));
        } catch (RuntimeException e) {
            LOG.warnf("template %s fails, the plain words go out: %s", name, e.getMessage());
            return Optional.empty();
        }
    }

    static Worded fill(WordTemplate template, Map<String, ?> values) {
        return new Worded(fill(template.title(), values).strip(), fill(template.body(), values));
    }

    private static String fill(String template, Map<String, ?> values) {
        var filled = new StringBuilder();
        ENGINE.parse(template)
                .instance()
                .data(values)
                .consume(part -> {
                    if (filled.length() + part.length() > LONGEST) {
                        throw new TemplateException("the text grows too long");
                    }
                    filled.append(part);
                })
                .toCompletableFuture()
                .join();
        return filled.toString();
    }

    static void mustParse(String template) {
        try {
            ENGINE.parse(template);
        } catch (TemplateException e) {
            throw new IllegalArgumentException("this template cannot be read: " + e.getMessage(), e);
        }
    }
}
