package org.lantian.local;

import java.util.List;
import java.util.Optional;
import org.lantian.local.part.Memory;
import org.lantian.local.part.Part;
import org.lantian.local.part.RunFolder;
import org.lantian.local.part.Service;

/** What a person needs to go on: addresses, tokens, and the memory that each part takes. */
record Summary(Options options, RunFolder run, List<Part> parts, double secondsToReady) {

    void print(Console console) {
        console.line("");
        console.line("Addresses");
        for (Service service : Service.values()) {
            var url = options.ports().url(service.port());
            console.line("  %-22s %s/api/v1   try it: %s/try"
                    .formatted(service.port().listener(), url, url));
        }
        console.line("  tokens                 " + run.tokens()
                + "/{administrator,planner,supervisor,unit-officer,other-unit,data-feed}");
        console.line("  for example            curl -H \"Authorization: Bearer $(cat " + run.tokens() + "/planner)\" "
                + options.ports().url(Port.PLAN) + "/api/v1/plans");
        console.line("Memory (proportional set size)");
        long sum = 0;
        for (Part part : parts) {
            sum += memory(
                    console,
                    part.name(),
                    part.pid().isPresent() ? Memory.pssOf(part.pid().getAsLong()) : Optional.empty());
        }
        sum += memory(console, "launcher, receivers", Memory.pssOfItself());
        console.line("  %-22s %6d MB".formatted("all", sum / 1024));
        console.line("Ready after %.1f s".formatted(secondsToReady));
    }

    private static long memory(Console console, String name, Optional<Long> kilobytes) {
        console.line(kilobytes
                .map(kb -> "  %-22s %6d MB".formatted(name, kb / 1024))
                .orElse("  %-22s   unknown on this system".formatted(name)));
        return kilobytes.orElse(0L);
    }
}
