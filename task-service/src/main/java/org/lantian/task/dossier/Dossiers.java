package org.lantian.task.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lantian.task.assignment.AssignmentReading;
import org.lantian.task.extension.Extensions;
import org.lantian.task.report.Reports;

/** Gathers what the features know of one assignment; what lies outside the caller's sight is not found. */
@ApplicationScoped
public class Dossiers {

    private final AssignmentReading assignments;
    private final Reports reports;
    private final Extensions extensions;

    Dossiers(AssignmentReading assignments, Reports reports, Extensions extensions) {
        this.assignments = assignments;
        this.reports = reports;
        this.extensions = extensions;
    }

    @Transactional
    public DossierView about(UUID id) {
        return new DossierView(assignments.byId(id), reports.about(id), extensions.about(id));
    }
}
