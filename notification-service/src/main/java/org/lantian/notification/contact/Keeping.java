package org.lantian.notification.contact;

import io.quarkus.panache.common.Parameters;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;

/**
 * Whose contact points a caller sees: fewer than the notices it sees, because addresses are personal data.
 *
 * @param own the caller's unit, or empty
 * @param reach pattern of the regions whose contacts the caller keeps, or empty
 */
record Keeping(String own, String reach) {

    static final String CONDITION =
            "(n.unitId = :own or n.unitId in (select u.id from Unit u where u.regionCode like :reach))";

    static Keeping of(Caller caller) {
        var prefix = caller.reach().prefix();
        boolean keeps = prefix != null && (caller.is(Roles.ADMINISTRATOR) || caller.is(Roles.PLANNER));
        return new Keeping(caller.is(Roles.UNIT_OFFICER) ? caller.unit().orElse("") : "", keeps ? prefix + "%" : "");
    }

    Parameters parameters() {
        return Parameters.with("own", own).and("reach", reach);
    }
}
