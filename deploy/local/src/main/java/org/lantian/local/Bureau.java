package org.lantian.local;

/** A unit that acts in the story, and the token that its officer calls with. */
public record Bureau(String unitId, String name, String token) {

    static final Bureau NOBODY = new Bureau("", "", "");

    /** Where its mail goes; the domain is reserved for examples (RFC 2606). */
    public String mailAddress() {
        return token + "@lantian.example";
    }

    /** The path of the webhook receiver that its notices go to. */
    public String webhookPath() {
        return "/" + token;
    }
}
