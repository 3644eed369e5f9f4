package org.lantian.notification.contact;

/** A code is to be brought to a contact point, so that whoever reads there can prove it. Told within this service. */
public record VerificationWanted(String contactPointId, String code) {

    /** Without the code: this may stand in a log. */
    @Override
    public String toString() {
        return "VerificationWanted[" + contactPointId + "]";
    }
}
