package org.lantian.notification.directory;

/** As what a unit is told, in the order of how near it is to the duty. */
public enum Recipient {
    /** The unit whose duty or target it is. */
    UNIT("责任单位"),
    /** The units that lead the measure. */
    LEADS("牵头单位"),
    /** The unit of the same line in the nearest region above. */
    UNIT_ABOVE("上级单位"),
    /** The office that supervises the plan in its region. */
    SUPERVISOR("督导单位");

    private final String label;

    Recipient(String label) {
        this.label = label;
    }

    /** The recipient in Chinese, for people. */
    public String label() {
        return label;
    }
}
