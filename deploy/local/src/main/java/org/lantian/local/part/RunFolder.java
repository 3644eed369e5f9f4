package org.lantian.local.part;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.lantian.local.Failure;

/** Everything that a run leaves behind: data, logs, keys and tokens. One launcher uses it at a time. */
public record RunFolder(Path root) {

    private static final String LOCK = "lock";

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path tokens() {
        return root.resolve("tokens");
    }

    public Path pids() {
        return root.resolve("pids");
    }

    /** Uploads on their way and the like: the machine's own folder may hold those of another user. */
    public Path temporary() {
        return root.resolve("tmp");
    }

    /** Takes the folder for this process until it ends, however it ends; fails when another launcher has it. */
    public FileLock take() {
        try {
            create();
            var channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new Failure("another deploy/local/up runs on " + root + ": stop it first");
            }
            return lock;
        } catch (IOException e) {
            throw new Failure("cannot write to " + root + ": " + e.getMessage(), e);
        }
    }

    /** Forgets all but the lock. */
    public void forget() {
        for (Path folder : folders()) {
            Folders.delete(folder);
        }
        create();
    }

    private List<Path> folders() {
        return List.of(postgres(), kafka(), logs(), keys(), tokens(), pids(), temporary());
    }

    private void create() {
        try {
            for (Path folder : folders()) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new Failure("cannot write to " + root + ": " + e.getMessage(), e);
        }
    }
}
