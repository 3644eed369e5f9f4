package org.lantian.task.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.task.assignment.AssignmentDetailView;
import org.lantian.task.extension.ExtensionView;
import org.lantian.task.report.ReportView;

/** An assignment as its unit, its reviewer and supervision work with it. */
@Schema(name = "Dossier")
public record DossierView(
        @JsonUnwrapped AssignmentDetailView detail,

        @Schema(description = "reports filed, the latest first")
        List<ReportView> reports,

        @Schema(description = "requests for more time, the latest first")
        List<ExtensionView> extensionRequests) {}
