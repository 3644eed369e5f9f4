package org.lantian.notification.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.contact.Channel;
import org.lantian.notification.contact.ContactPoints.Destination;

/** Brings notices by SMTP, as text and HTML. The Message-ID is the delivery's: a mail system that gets it twice can tell. */
@ApplicationScoped
class EmailCourier implements Courier {

    /** Replies that are about the mailbox, by RFC 5321; other failures may be the mail server's and pass. */
    private static final Set<Integer> ABOUT_THE_MAILBOX = Set.of(550, 551, 553);

    @CheckedTemplate(basePath = "channel")
    static class Page {
        static native TemplateInstance mail(String title, List<String> lines, @Nullable String link);

        private Page() {}
    }

    private final ReactiveMailer mailer;
    private final Duration timeout;

    EmailCourier(ReactiveMailer mailer, @ConfigProperty(name = "lantian.delivery.timeout") Duration timeout) {
        this.mailer = mailer;
        this.timeout = timeout;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Outcome bring(UUID deliveryId, Destination destination, Message message) {
        var mail = new Mail()
                .addTo(destination.address())
                .setSubject(message.title())
                .setText(message.text() + (message.link() == null ? "" : "\n签收：" + message.link() + "\n"))
                .setHtml(Page.mail(message.title(), message.text().lines().toList(), message.link())
                        .render())
                .addHeader("Message-ID", "<" + deliveryId + "@lantian>");
        DueCalendar.of(message.dated())
                .ifPresent(calendar -> mail.addAttachment(
                        "due.ics", calendar.getBytes(UTF_8), "text/calendar; charset=UTF-8; method=PUBLISH"));
        try {
            mailer.send(mail).await().atMost(timeout);
            return new Outcome.Delivered();
        } catch (TimeoutException e) {
            return Outcome.noAnswerWithin(timeout);
        } catch (RuntimeException e) {
            return failure(e);
        }
    }

    private static Outcome failure(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                var reason = "the mail server answered " + smtp.getReplyCode();
                return ABOUT_THE_MAILBOX.contains(smtp.getReplyCode())
                        ? new Outcome.Refused(reason)
                        : new Outcome.Failed(reason);
            }
        }
        return new Outcome.Failed("the mail server did not take it");
    }
}
