package org.lantian.notification.slip;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.time.CivilClock;
import org.lantian.notification.directory.Sight;
import org.lantian.notification.escalation.EscalationLog;
import org.lantian.notification.escalation.SlipColour;
import org.lantian.notification.escalation.StepView;

/** The supervision slip 督办单 of a step: the facts as they stood when the step was taken, whatever has happened since. */
@ApplicationScoped
public class Slips {

    @CheckedTemplate(basePath = "slip")
    static class Page {
        static native TemplateInstance slip(
                StepView step, String colour, String takenAt, String sentAt, @Nullable String signedAt);

        private Page() {}
    }

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA).withZone(CivilClock.ZONE);

    private final EscalationLog log;
    private final PdfWriter pdf;

    Slips(EscalationLog log, PdfWriter pdf) {
        this.log = log;
        this.pdf = pdf;
    }

    /** As a page; a step without a slip is refused as if it were not there. */
    public String html(UUID step, Sight sight) {
        var taken = log.get(step, sight);
        SlipColour colour = taken.slipColour();
        if (colour == null) {
            throw new Refusal.NotFound("slip of the step", step);
        }
        var facts = taken.facts();
        return Page.slip(
                        taken,
                        colour.label(),
                        moment(taken.takenAt()),
                        moment(facts.sentAt()),
                        facts.signedAt() == null ? null : moment(facts.signedAt()))
                .render();
    }

    /** As a document on A4 that carries its own font. */
    public byte[] pdf(UUID step, Sight sight) {
        return pdf.write(html(step, sight));
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
