package org.lantian.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Those who receive: a real SMTP server and an HTTP receiver in this JVM; and windows and pauses short enough for tests. */
public final class Receivers implements QuarkusTestResourceLifecycleManager {

    private static final GreenMail MAIL = mail();
    private static final WebhookReceiver WEBHOOKS = WebhookReceiver.start();

    public static GreenMail mailServer() {
        return MAIL;
    }

    public static WebhookReceiver webhooks() {
        return WEBHOOKS;
    }

    /** All mails to an address, verification codes and all. */
    public static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(address))
                .toList();
    }

    /** The mails to an address that bring notices. */
    public static List<MimeMessage> noticesTo(String address) {
        return mailsTo(address).stream()
                .filter(mail -> !subject(mail).startsWith("【蓝天】"))
                .toList();
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        return Map.ofEntries(
                Map.entry("lantian.notice.window", "1s"),
                Map.entry("lantian.notice.longest-window", "4s"),
                Map.entry("lantian.notice.stream.heartbeat", "1s"),
                Map.entry("lantian.working-hours", "00:00-23:59:59.999999999"),
                Map.entry("lantian.escalation.sweep", "500ms"),
                Map.entry("lantian.digest.sweep", "1s"),
                Map.entry("lantian.delivery.timeout", "3s"),
                Map.entry("lantian.delivery.attempts", "3"),
                Map.entry("lantian.delivery.first-pause", "200ms"),
                Map.entry("lantian.delivery.lease", "15s"),
                Map.entry("lantian.delivery.allowed-hosts", "127.0.0.1:" + WEBHOOKS.port()),
                Map.entry("lantian.sms.gateway", "http://127.0.0.1:" + WEBHOOKS.port() + "/sms"),
                Map.entry("quarkus.mailer.mock", "false"),
                Map.entry("quarkus.mailer.host", "127.0.0.1"),
                Map.entry("quarkus.mailer.port", String.valueOf(MAIL.getSmtp().getPort())));
    }

    /** Both live until the JVM ends: the next test class goes on with them. */
    @Override
    public void stop() {}

    private static GreenMail mail() {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }
}
