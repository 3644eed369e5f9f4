package org.lantian.local.part;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.lantian.local.Failure;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the library that carries them. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The folder of {@code initdb} and {@code pg_ctl}; unpacks it when it is not there whole. */
    static Path in(Path folder) {
        var home = folder.resolve("binaries");
        if (!Files.isDirectory(home)) {
            try {
                var unpacking = Files.createTempDirectory(Files.createDirectories(folder), "unpacking");
                unpack(unpacking);
                Files.setPosixFilePermissions(unpacking, PosixFilePermissions.fromString("rwxr-xr-x"));
                Files.move(unpacking, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new Failure("cannot unpack PostgreSQL to " + folder + ": " + e.getMessage(), e);
            }
        }
        return home.resolve("bin");
    }

    private static void unpack(Path target) throws IOException {
        var resource = "/postgres-" + platform() + ".txz";
        try (var packed = PostgresBinaries.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new Failure("no PostgreSQL for this machine is among the libraries (" + resource + ")");
            }
            var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream tar, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String platform() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch", "");
        boolean arm = machine.equals("aarch64") || machine.equals("arm64");
        return (system.startsWith("mac") ? "darwin" : "linux") + (arm ? "-arm_64" : "-x86_64");
    }
}
