package org.lantian.indicator.airquality.index;

import java.util.Arrays;

/**
 * The six categories of air quality with their colours (HJ 633-2012 table 2, HJ 633-2026 table 1; an index of 0
 * counts as excellent in both).
 */
public enum Category {
    EXCELLENT(50, "一级", "优", "绿色", "#00E400"),
    GOOD(100, "二级", "良", "黄色", "#FFFF00"),
    LIGHTLY_POLLUTED(150, "三级", "轻度污染", "橙色", "#FF7E00"),
    MODERATELY_POLLUTED(200, "四级", "中度污染", "红色", "#FF0000"),
    HEAVILY_POLLUTED(300, "五级", "重度污染", "紫色", "#99004C"),
    SEVERELY_POLLUTED(Integer.MAX_VALUE, "六级", "严重污染", "褐红色", "#7E0023");

    private final int upTo;
    private final String level;
    private final String label;
    private final String colourName;
    private final String colour;

    Category(int upTo, String level, String label, String colourName, String colour) {
        this.upTo = upTo;
        this.level = level;
        this.label = label;
        this.colourName = colourName;
        this.colour = colour;
    }

    public static Category of(int index) {
        return Arrays.stream(values())
                .filter(category -> index <= category.upTo)
                .findFirst()
                .orElseThrow();
    }

    public String level() {
        return level;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    public String colourName() {
        return colourName;
    }

    /** Red, green and blue in hexadecimal. */
    public String colour() {
        return colour;
    }

    /** 优良: what the good-day ratio counts. */
    public boolean good() {
        return compareTo(GOOD) <= 0;
    }

    /** 重度及以上污染: what the heavy-pollution-day ratio counts. */
    public boolean heavy() {
        return compareTo(HEAVILY_POLLUTED) >= 0;
    }
}
