package org.lantian.notification.delivery.sending;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.lantian.notification.answer.SignatureLinks;
import org.lantian.notification.channel.Message;
import org.lantian.notification.contact.ContactPoints;
import org.lantian.notification.contact.VerificationWanted;
import org.lantian.notification.notice.NoticeState;
import org.lantian.notification.notice.NoticeView;
import org.lantian.notification.notice.UnitInbox;
import org.lantian.notification.notice.Wording;
import org.lantian.notification.notice.content.NoticeText;
import org.lantian.notification.template.Words.Language;

/** Words what is sent: the notice as it was sealed, with the link by which this delivery can be answered. */
@ApplicationScoped
class Messages {

    private final UnitInbox inbox;
    private final ContactPoints contacts;
    private final Wording wording;
    private final SignatureLinks links;

    Messages(UnitInbox inbox, ContactPoints contacts, Wording wording, SignatureLinks links) {
        this.inbox = inbox;
        this.contacts = contacts;
        this.wording = wording;
        this.links = links;
    }

    /** Reads all that these claims need, for all of them together. */
    @Transactional
    public List<Errand> of(List<Claim> claims) {
        var notices = inbox.messages(claims.stream().map(Claim::noticeId).toList());
        var destinations =
                contacts.destinations(claims.stream().map(Claim::contactPointId).toList());
        return claims.stream()
                .map(claim -> {
                    var destination = destinations.get(claim.contactPointId());
                    var language = destination == null ? Language.ZH : destination.language();
                    return new Errand(
                            claim,
                            destination,
                            message(claim, requireNonNull(notices.get(claim.noticeId())), language));
                })
                .toList();
    }

    private Message message(Claim claim, NoticeView notice, Language language) {
        var link = notice.state() == NoticeState.SENT && notice.sentAt() != null
                ? links.of(claim.noticeId(), claim.deliveryId(), notice.sentAt())
                : null;
        var text = language == Language.ZH
                ? new NoticeText(String.valueOf(notice.title()), String.valueOf(notice.body()))
                : wording.of(claim.noticeId(), language);
        return new Message("notice.sent", text.title(), text.body(), link, notice, notice.items());
    }

    Message of(VerificationWanted wanted) {
        var data = Map.of("contactPointId", wanted.contactPointId(), "code", wanted.code());
        return new Message(
                "contact-point.verification",
                "【蓝天】验证码 " + wanted.code(),
                "联系方式 " + wanted.contactPointId() + " 的验证码是 " + wanted.code() + "，请交给登记人。若非本单位登记，请忽略。\n",
                null,
                data,
                List.of());
    }
}
