package org.lantian.local.receiver;

import org.lantian.local.Port;
import org.lantian.local.Ports;

/** Both receivers, open together and closed together. */
public record Receivers(MailReceiver mail, WebhookReceiver webhook) implements AutoCloseable {

    public static Receivers listen(Ports ports) {
        return new Receivers(MailReceiver.listen(ports.of(Port.MAIL)), WebhookReceiver.listen(ports.of(Port.WEBHOOK)));
    }

    @Override
    public void close() {
        mail.close();
        webhook.close();
    }
}
