package org.lantian.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.lantian.rig.Patience;
import org.lantian.rig.Rig;

/**
 * A small file system of its own for Kafka's log, filled to the last byte and emptied again. It is mounted where root may mount;
 * elsewhere this fault cannot be had.
 */
final class FullDisk implements AutoCloseable {

    private static final String SIZE = "size=160m";
    private static final String FILLER = "filler";

    private final Path mount;

    private FullDisk(Path mount) {
        this.mount = mount;
    }

    static Optional<FullDisk> mount(Path folder) {
        try {
            Files.createDirectories(folder);
            return run("mount", "-t", "tmpfs", "-o", SIZE, "lantian-faults", folder.toString())
                    ? Optional.of(new FullDisk(folder))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where the broker keeps its log. */
    Path log() {
        return mount.resolve("log");
    }

    static void strike(Stage stage) {
        var log = stage.rig()
                .brokerDisk()
                .orElseThrow(() -> new Fault.NotHere("needs a small mount, which only root may make"));
        var filler = log.resolveSibling(FILLER);
        try {
            fill(filler);
            Patience.until(
                    Duration.ofSeconds(60), () -> stage.rig().kafka().pid().isEmpty());
            Patience.rest(Duration.ofSeconds(5));
            Files.delete(filler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Rig.startAgain(stage.rig().kafka());
    }

    private static void fill(Path filler) throws IOException {
        var block = new byte[4096];
        try (var out = Files.newOutputStream(filler, StandardOpenOption.CREATE)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (!Files.exists(filler)) {
                throw full;
            }
        }
    }

    @Override
    public void close() {
        run("umount", mount.toString());
    }

    private static boolean run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
