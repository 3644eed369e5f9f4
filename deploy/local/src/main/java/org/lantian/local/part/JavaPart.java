package org.lantian.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lantian.local.Failure;

/** A JVM of its own with a bounded heap, its output in a log. */
public final class JavaPart implements Part {

    /** A heap that is given back, one collector thread, and the quick compiler only: the whole system shares one machine. */
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40",
            "-Xss512k");

    private final String name;
    private final RunFolder run;
    private final List<String> arguments;
    private final Map<String, String> environment;
    private final BooleanSupplier health;
    private volatile @Nullable Process process;

    /** {@code arguments} are what stands after {@code java}: options of the JVM and what it runs. */
    public JavaPart(
            String name,
            RunFolder run,
            List<String> arguments,
            Map<String, String> environment,
            BooleanSupplier health) {
        this.name = name;
        this.run = run;
        this.arguments = List.copyOf(arguments);
        this.environment = Map.copyOf(environment);
        this.health = health;
    }

    @Override
    public String name() {
        return name;
    }

    /** Ctrl-C reaches every process of the terminal at once: the part ignores it and waits for its turn to stop. */
    @Override
    public void start() {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dlantian.run=" + run.root());
        command.add("-Djava.io.tmpdir=" + run.temporary());
        command.addAll(SMALL);
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment);
        try {
            var started = builder.start();
            started.getOutputStream().close();
            Files.writeString(run.pids().resolve(name), Long.toString(started.pid()));
            process = started;
        } catch (IOException e) {
            throw new Failure("cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** Fails when the process has ended while it was waited for. */
    @Override
    public boolean healthy() {
        var running = process;
        if (running != null && !running.isAlive()) {
            throw new Failure(name + " ended with " + running.exitValue() + Command.lastLines(log()));
        }
        return running != null && health.getAsBoolean();
    }

    @Override
    public void stop() {
        var running = process;
        if (running != null) {
            Leftovers.end(running.pid());
            try {
                Files.deleteIfExists(run.pids().resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public OptionalLong pid() {
        var running = process;
        return running != null && running.isAlive() ? OptionalLong.of(running.pid()) : OptionalLong.empty();
    }

    private Path log() {
        return run.logs().resolve(name + ".log");
    }
}
