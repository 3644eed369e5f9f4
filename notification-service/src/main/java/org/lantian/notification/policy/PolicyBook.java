package org.lantian.notification.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;

/** Keeps rules: administrators put and delete them, version by version; supervision and audit read them. */
@ApplicationScoped
public class PolicyBook {

    /** A rule after it was put, and whether it is new. */
    public record Entry(PolicyView policy, boolean created) {}

    private final Policies policies;
    private final CurrentPolicies current;
    private final Map<String, PolicyType> types;
    private final RuleReader reader;
    private final Clock clock;

    PolicyBook(
            Policies policies, CurrentPolicies current, @All List<PolicyType> types, RuleReader reader, Clock clock) {
        this.policies = policies;
        this.current = current;
        this.types = types.stream().collect(Collectors.toMap(PolicyType::path, Function.identity()));
        this.reader = reader;
        this.clock = clock;
    }

    @Transactional
    public Page<PolicyView> list(String path, Paging paging) {
        var type = type(path);
        return Page.of(policies.find("path = ?1 order by name", path), paging, policy -> view(policy, type));
    }

    @Transactional
    public PolicyView get(String path, String name) {
        return view(find(path, name), type(path));
    }

    /** Creates or replaces a rule; what makes no sense as one of its kind is refused. */
    @Transactional
    public Entry put(String path, String name, JsonNode body, @Nullable String ifMatch, Caller caller) {
        var type = type(path);
        var rule = reader.read(body, type.type());
        var policy = policies.findById(Policy.key(path, name));
        boolean created = policy == null;
        if (policy == null) {
            policy = Policy.create(path, name);
        } else {
            Versions.require(ifMatch, policy.version);
        }
        policy.say(reader.write(rule), caller.name(), clock.instant());
        policies.persistAndFlush(policy);
        current.forget(path);
        return new Entry(view(policy, type), created);
    }

    @Transactional
    public void delete(String path, String name, @Nullable String ifMatch) {
        var policy = find(path, name);
        Versions.require(ifMatch, policy.version);
        policies.delete(policy);
        current.forget(path);
    }

    private Policy find(String path, String name) {
        type(path);
        return policies.findByIdOptional(Policy.key(path, name))
                .orElseThrow(() -> new Refusal.NotFound("rule of this name", name));
    }

    private PolicyType type(String path) {
        var type = types.get(path);
        if (type == null) {
            throw new Refusal.NotFound("kind of rules", path);
        }
        return type;
    }

    private PolicyView view(Policy policy, PolicyType type) {
        return new PolicyView(
                policy.name,
                reader.stored(policy.body, type.type()),
                policy.changedBy,
                policy.changedAt,
                policy.version);
    }
}
