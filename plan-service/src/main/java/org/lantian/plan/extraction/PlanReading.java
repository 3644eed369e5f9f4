package org.lantian.plan.extraction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.duty.DefaultResponsibility;
import org.lantian.plan.extraction.fact.Unread;
import org.lantian.plan.extraction.target.ReadTarget;

/**
 * Everything read from one plan document, for a clerk to check before it is issued. Names are as printed; what the
 * document does not say is null or empty, never guessed.
 */
public record PlanReading(
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable String region,
        @Nullable LocalDate issuedOn,
        boolean consultationDraft,
        List<String> keyAreas,
        List<ReadTarget> objectives,
        @Nullable DefaultResponsibility defaultResponsibility,
        List<ReadMeasure> measures,
        List<Unresolved> unresolved,
        List<Unread> unread) {

    /** Copies the lists. */
    public PlanReading {
        keyAreas = List.copyOf(keyAreas);
        objectives = List.copyOf(objectives);
        measures = List.copyOf(measures);
        unresolved = List.copyOf(unresolved);
        unread = List.copyOf(unread);
    }
}
