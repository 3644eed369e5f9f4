package org.lantian.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.template.Words;
import org.lantian.notification.template.Words.Language;

/** Words notices: by an administrator's template where there is one that works, and plainly otherwise. */
@ApplicationScoped
public class Wording {

    private final Words words;
    private final Notices notices;
    private final NoticeItems items;

    Wording(Words words, Notices notices, NoticeItems items) {
        this.words = words;
        this.notices = notices;
        this.items = items;
    }

    /** A sent notice in a language. */
    @Transactional
    public NoticeText of(UUID id, Language language) {
        var notice = notices.findById(id);
        return of(notice, language);
    }

    NoticeText of(Notice notice, Language language) {
        var first = items.first(notice.id, NoticeText.NAMED).stream()
                .map(NoticeItem::content)
                .toList();
        return words.of(notice.kind.name(), language, values(notice, first))
                .map(worded -> new NoticeText(worded.title(), worded.body()))
                .orElseGet(() -> language == Language.EN
                        ? EnglishText.of(notice.kind, notice.unitName, notice.itemCount, first)
                        : NoticeText.of(notice.kind, notice.unitName, notice.itemCount, first));
    }

    private static Map<String, Object> values(Notice notice, List<Item> first) {
        return Map.of(
                "unit", said(notice.unitName),
                "kind", notice.kind.label(),
                "count", notice.itemCount,
                "items", first.stream().map(Wording::values).toList());
    }

    private static Map<String, Object> values(Item item) {
        Map<String, Object> values = new HashMap<>();
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
