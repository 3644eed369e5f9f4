package org.lantian.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.notice.content.EnglishText;
import org.lantian.notification.notice.content.NoticeText;
import org.lantian.notification.template.Words;
import org.lantian.notification.template.Words.Language;

/** Words notices: by an administrator's template where there is one that works, and plainly otherwise. */
@ApplicationScoped
public class Wording {

    private final Words words;
    private final Notices notices;
    private final NoticeItems items;
    private final String inboxPage;

    Wording(Words words, Notices notices, NoticeItems items, @ConfigProperty(name = "lantian.public-url") String base) {
        this.words = words;
        this.notices = notices;
        this.items = items;
        this.inboxPage = base + "/inbox/";
    }

    /** A sent notice in a language. */
    @Transactional
    public NoticeText of(UUID id, Language language) {
        return of(notices.findById(id), items.first(id, NoticeText.NAMED), language);
    }

    NoticeText of(Notice notice, List<NoticeItem> named, Language language) {
        var first = named.stream().map(NoticeItem::content).toList();
        return words.of(notice.kind.name(), onlyEvent(named), language, values(notice, named))
                .map(worded -> new NoticeText(worded.title(), worded.body()))
                .orElseGet(() -> language == Language.EN
                        ? EnglishText.of(notice.kind, notice.unitName, notice.itemCount, first)
                        : NoticeText.of(notice.kind, notice.unitName, notice.itemCount, first));
    }

    private static @Nullable String onlyEvent(List<NoticeItem> named) {
        var events = named.stream().map(item -> item.event).distinct().toList();
        return events.size() == 1 ? events.get(0) : null;
    }

    private Map<String, Object> values(Notice notice, List<NoticeItem> first) {
        return Map.of(
                "unit", said(notice.unitName),
                "kind", notice.kind.label(),
                "count", notice.itemCount,
                "link", inboxPage,
                "items", first.stream().map(Wording::values).toList());
    }

    private static Map<String, Object> values(NoticeItem told) {
        var item = told.content();
        Map<String, Object> values = new HashMap<>();
        values.put("event", said(told.event));
        values.put("title", item.title());
        values.put("planTitle", said(item.planTitle()));
        values.put("measureNumber", said(item.measureNumber()));
        values.put("dueOn", said(item.dueOn()));
        values.put("days", said(item.days()));
        values.put("detail", said(item.detail()));
        values.put("unit", said(item.unitName()));
        return values;
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
