package org.lantian.plan.extraction;

import java.util.List;

/** A measure before its facts are read: its place in the plan and the passages that belong to it. */
record Item(String number, int segment, String title, List<String> section, Segment content) {

    Item {
        section = List.copyOf(section);
    }
}
