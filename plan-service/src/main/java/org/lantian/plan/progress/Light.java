package org.lantian.plan.progress;

/** A traffic light; the later one weighs more. */
public enum Light {
    GREY("灰灯"),
    GREEN("绿灯"),
    YELLOW("黄灯"),
    RED("红灯");

    private final String label;

    Light(String label) {
        this.label = label;
    }

    /** The light as people read it. */
    public String label() {
        return label;
    }

    Light orWorse(Light other) {
        return other.compareTo(this) > 0 ? other : this;
    }
}
