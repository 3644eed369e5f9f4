package org.lantian.plan.directory.collective;

/** Whom a collective name stands for, seen from the plan's region. */
public enum Members {
    /** The governments of the regions below that are called by the level words in the name itself (各县（市、区）人民政府). */
    NAMED_LEVELS,
    /** The governments of the next level below. */
    NEXT_LEVEL,
    /** The governments of all regions below of one level. */
    LEVEL,
    /** One department of each region of the next level. */
    DEPARTMENT,
    /** Units that are listed one by one, such as the committees of a city's industrial parks. */
    LISTED,
    /** Units that nobody has listed: the name stays one unit. */
    UNLISTED
}
