package org.lantian.plan.extraction.outline;

import java.util.List;

/** A measure before its facts are read: its place in the plan and the passages that belong to it. */
public record Item(String number, int segment, String title, List<String> section, Segment content) {

    public Item {
        section = List.copyOf(section);
    }
}
