package org.lantian.notification.notice.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.notification.notice.content.NoticeKind;

@Path("/notice-kinds")
@Tag(name = "notices")
class KindResource {

    @Schema(description = "a kind of notice")
    record KindView(
            @Schema(description = "its code", examples = "OVERDUE")
            NoticeKind kind,

            @Schema(description = "the kind in Chinese", examples = "逾期")
            String label) {}

    @GET
    @PermitAll
    @Operation(summary = "Names the kinds of notices", description = "All that there are; what a filter may offer.")
    @APIResponse(responseCode = "200", description = "each kind with its label")
    public List<KindView> kinds() {
        return Arrays.stream(NoticeKind.values())
                .map(kind -> new KindView(kind, kind.label()))
                .toList();
    }
}
