package org.lantian.kit.caller;

/** The roles that tokens carry in their {@code groups}. */
public final class Roles {

    public static final String ADMINISTRATOR = "administrator";
    public static final String PLANNER = "planner";
    public static final String SUPERVISOR = "supervisor";
    public static final String UNIT_OFFICER = "unit-officer";
    public static final String DATA_FEED = "data-feed";
    public static final String AUDITOR = "auditor";

    private Roles() {}
}
