package org.lantian.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What a process and its children take: the proportional set size, in which shared pages are shared out among their users. */
public final class Memory {

    private Memory() {}

    /** In kB; empty where the system does not tell (only Linux does). */
    public static Optional<Long> pssOf(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants())
                        .map(each -> pss(Path.of("/proc", Long.toString(each.pid()), "smaps_rollup")))
                        .flatMap(Optional::stream)
                        .reduce(Long::sum));
    }

    /** That of this process alone. */
    public static Optional<Long> pssOfItself() {
        return pss(Path.of("/proc/self/smaps_rollup"));
    }

    private static Optional<Long> pss(Path rollup) {
        try (var lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException endedOrElsewhere) {
            return Optional.empty();
        }
    }
}
