package org.lantian.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Processes that a killed launcher left behind. A process is ours only if its number stands in a file of the run folder and its
 * command line names that folder; nobody else's is touched.
 */
public final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Leftovers() {}

    /** Ends what an earlier launcher left running, services first, and returns the names of what was ended. */
    public static List<String> end(RunFolder run, PostgresCluster postgres) {
        List<String> ended = new ArrayList<>();
        ended.addAll(end(run, file -> file.toString().endsWith("-service")));
        ended.addAll(end(run, file -> true));
        postgres.pid().ifPresent(pid -> {
            postgres.stop();
            ended.add(postgres.name() + " (process " + pid + ")");
        });
        return ended;
    }

    private static List<String> end(RunFolder run, Predicate<Path> which) {
        try (var files = Files.list(run.pids())) {
            return files.filter(which).toList().parallelStream()
                    .flatMap(file -> end(file, run.root()).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> end(Path file, Path root) {
        try {
            long pid = Long.parseLong(Files.readString(file).trim());
            boolean ours = belongs(pid, root);
            if (ours) {
                end(pid);
            }
            Files.delete(file);
            return ours ? Optional.of(file.getFileName() + " (process " + pid + ")") : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean belongs(long pid, Path folder) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().commandLine())
                .filter(line -> line.contains(folder.toString()))
                .isPresent();
    }

    /** Asks the process to end, and after a while makes it. */
    static void end(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroy();
            if (!ended(process)) {
                process.destroyForcibly();
                ended(process);
            }
        });
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
