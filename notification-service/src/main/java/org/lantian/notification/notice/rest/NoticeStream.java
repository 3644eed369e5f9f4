package org.lantian.notification.notice.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.problem.Refusal;
import org.lantian.notification.notice.NoticeView;
import org.lantian.notification.notice.SealedPositions;
import org.lantian.notification.notice.UnitInbox;

@Path("/notices/stream")
@Tag(name = "notices")
class NoticeStream {

    private final UnitInbox inbox;
    private final SealedPositions positions;
    private final Caller caller;
    private final Duration heartbeat;

    NoticeStream(
            UnitInbox inbox,
            SealedPositions positions,
            Caller caller,
            @ConfigProperty(name = "lantian.notice.stream.heartbeat") Duration heartbeat) {
        this.inbox = inbox;
        this.positions = positions;
        this.caller = caller;
        this.heartbeat = heartbeat;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Roles.UNIT_OFFICER)
    @Operation(
            summary = "Streams the notices of the caller's unit as they are sent",
            description =
                    "Events are called notice and carry the notice as JSON. With Last-Event-ID, what was sent after that event"
                            + " comes first; without it, what still waits for a signature does. Comments keep the connection alive.")
    @APIResponse(responseCode = "200", description = "an endless stream of events")
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "403", description = "the token acts for no unit")
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID")
                    @Min(0)
                    @Parameter(description = "id of the last event that was received", example = "42")
                    @Nullable
                    Long lastEventId,
            @Context Sse sse) {
        var unit = caller.unit().orElseThrow(() -> new Refusal.NotAllowed("your token acts for no unit"));
        var reader = new Reader(unit, lastEventId == null, new AtomicLong(lastEventId == null ? 0 : lastEventId));
        Multi<OutboundSseEvent> notices = Multi.createBy()
                .merging()
                .streams(Multi.createFrom().item(0L), positions.changes())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToMultiAndConcatenate(wake -> Multi.createFrom().iterable(reader.next()))
                .map(notice -> event(sse, notice));
        Multi<OutboundSseEvent> heartbeats = Multi.createFrom()
                .ticks()
                .every(heartbeat)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("heartbeat").build());
        return Multi.createBy().merging().streams(notices, heartbeats);
    }

    private static OutboundSseEvent event(Sse sse, NoticeView notice) {
        return sse.newEventBuilder()
                .id(String.valueOf(notice.position()))
                .name("notice")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(NoticeView.class, notice)
                .build();
    }

    /** Reads on from where the last reading ended. */
    private final class Reader {

        private final String unit;
        private final boolean unsignedOnly;
        private final AtomicLong position;

        Reader(String unit, boolean unsignedOnly, AtomicLong position) {
            this.unit = unit;
            this.unsignedOnly = unsignedOnly;
            this.position = position;
        }

        List<NoticeView> next() {
            List<NoticeView> all = new ArrayList<>();
            List<NoticeView> page;
            do {
                page = inbox.after(unit, position.get(), unsignedOnly);
                page.forEach(notice -> position.set(notice.position() == null ? position.get() : notice.position()));
                all.addAll(page);
            } while (!page.isEmpty());
            return all;
        }
    }
}
