package org.lantian.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.lantian.kit.problem.Refusal;

/** Which addresses can be kept. A host that does not answer now may do so later; one that lies inside is refused at once. */
@ApplicationScoped
class AddressRules {

    private static final Pattern MAIL_ADDRESS = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w-]+(\\.[\\w-]+)*");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9]{7,15}");
    private static final int LONGEST_MAIL_ADDRESS = 254;

    private final OutboundTargets targets;

    AddressRules(OutboundTargets targets) {
        this.targets = targets;
    }

    void check(ContactData data) {
        switch (data.channel()) {
            case EMAIL -> checkMail(data);
            case WEBHOOK -> checkWebhook(data);
            case SMS -> checkTelephone(data);
            case WECOM, DINGTALK, FEISHU -> checkUrl(data.address());
        }
    }

    private static void checkMail(ContactData data) {
        if (data.address().length() > LONGEST_MAIL_ADDRESS
                || !MAIL_ADDRESS.matcher(data.address()).matches()) {
            throw invalid("this is no e-mail address");
        }
        if (data.secret() != null) {
            throw new Refusal.Invalid("invalid_secret", "secret", "only webhooks and robots are signed");
        }
    }

    private static void checkTelephone(ContactData data) {
        if (!TELEPHONE.matcher(data.address()).matches()) {
            throw invalid("this is no telephone number");
        }
    }

    private void checkWebhook(ContactData data) {
        if (data.secret() != null && !data.secret().startsWith("whsec_")) {
            throw new Refusal.Invalid("invalid_secret", "secret", "the key of a webhook begins with whsec_");
        }
        checkUrl(data.address());
    }

    private void checkUrl(String address) {
        try {
            targets.resolve(webhook(address));
        } catch (TargetRefused e) {
            throw new Refusal.Invalid("target_refused", "address", String.valueOf(e.getMessage()));
        } catch (UnknownHostException e) {
            // It may be set up later; every delivery looks again.
        }
    }

    private static URI webhook(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            throw invalid("this is no URL");
        }
        var scheme = uri.getScheme();
        if (scheme == null || !(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
            throw invalid("this is no http or https URL");
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw invalid("a URL with user information or a fragment is not taken");
        }
        return uri;
    }

    private static Refusal.Invalid invalid(String message) {
        return new Refusal.Invalid("invalid_address", "address", message);
    }
}
