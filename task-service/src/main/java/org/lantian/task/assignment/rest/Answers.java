package org.lantian.task.assignment.rest;

import org.jboss.resteasy.reactive.RestResponse;
import org.lantian.kit.rest.Versions;
import org.lantian.task.assignment.AssignmentDetailView;

/** Answers with an assignment carry its version as ETag. */
final class Answers {

    private Answers() {}

    static RestResponse<AssignmentDetailView> withVersion(AssignmentDetailView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Versions.tag(view.assignment().version()))
                .build();
    }
}
