package org.lantian.notification.delivery;

import org.lantian.notification.notice.NoticeView;

/** A notice's text as a plain HTML page; nothing of it is taken as markup. */
final class MailHtml {

    private MailHtml() {}

    static String of(NoticeView notice) {
        var html = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"></head><body>\n");
        html.append("<h1 style=\"font-size:1.2em\">")
                .append(escape(String.valueOf(notice.title())))
                .append("</h1>\n");
        String.valueOf(notice.body())
                .lines()
                .forEach(line -> html.append("<p>").append(escape(line)).append("</p>\n"));
        return html.append("</body></html>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
