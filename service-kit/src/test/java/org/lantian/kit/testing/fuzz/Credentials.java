package org.lantian.kit.testing.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lantian.kit.testing.Forgeries;
import org.lantian.kit.testing.Tokens;

/** Every kind of token, by name. */
final class Credentials {

    static final String ALL_ROLES = "all roles";
    static final String NONE = "none";

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Set<String> forged;

    Credentials(String unitId, String regionCode) {
        tokens.put(ALL_ROLES, Tokens.everyRole(unitId));
        tokens.put("administrator", Tokens.administrator());
        tokens.put("planner", Tokens.planner(regionCode));
        tokens.put("supervisor", Tokens.supervisor(regionCode));
        tokens.put("auditor", Tokens.auditor(regionCode));
        tokens.put("data-feed", Tokens.dataFeed(regionCode));
        tokens.put("unit-officer", Tokens.officer(unitId, regionCode));
        tokens.put("no role", Tokens.of("nobody", regionCode, null));
        var forgeries = Forgeries.all();
        tokens.putAll(forgeries);
        forged = forgeries.keySet();
    }

    /** All names, that of having none included. */
    Iterable<String> names() {
        var names = new java.util.ArrayList<>(tokens.keySet());
        names.add(NONE);
        return names;
    }

    String token(String name) {
        return tokens.getOrDefault(name, "");
    }

    /** Whether the bearer is nobody whom we know. */
    boolean unknown(String name) {
        return name.equals(NONE) || forged.contains(name);
    }
}
