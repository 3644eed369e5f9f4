package org.lantian.notification.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.lantian.notification.notice.ItemView;

/** Due dates as calendar entries (RFC 5545), one day long; an assignment's entry keeps its id, so that a later one replaces it. */
final class DueCalendar {

    private DueCalendar() {}

    /** Empty when no item has a due date. */
    static Optional<String> of(List<ItemView> items) {
        var dated = items.stream().filter(item -> item.dueOn() != null).toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Lantian//notification-service//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        dated.forEach(item -> calendar.add(entry(item, Objects.requireNonNull(item.dueOn()))));
        return Optional.of(calendar.toString());
    }

    private static VEvent entry(ItemView item, LocalDate dueOn) {
        var entry = new VEvent(dueOn, "时限：" + item.title());
        var id = item.assignmentId() == null ? item.targetId() : item.assignmentId();
        entry.add(new Uid(id + "@lantian"));
        return entry;
    }
}
