package org.lantian.local.receiver;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes every mail that is sent to it, from anybody to anybody, and keeps it until the end. */
public final class MailReceiver implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("验证码 (\\d{6})");

    private final GreenMail server;

    private MailReceiver(GreenMail server) {
        this.server = server;
    }

    public static MailReceiver listen(int port) {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new MailReceiver(server);
    }

    /** The subjects of what has come for an address, oldest first. */
    public List<String> subjectsFor(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isFor(message, address))
                .map(MailReceiver::subject)
                .toList();
    }

    /** The last verification code that was sent to an address. */
    public Optional<String> codeFor(String address) {
        return subjectsFor(address).stream()
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .reduce((earlier, later) -> later);
    }

    public int count() {
        return server.getReceivedMessages().length;
    }

    private static boolean isFor(Message message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().contains(address));
        } catch (MessagingException e) {
            return false;
        }
    }

    private static String subject(Message message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            return "(unreadable subject)";
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
