package org.lantian.images;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The layer that runs Java where there is nothing else: the runtime that {@code jlink} makes of this machine's JDK, the C libraries that it
 * is linked to, the authorities that it trusts, and a name for the user.
 */
final class Runtime {

    static final String HOME = "/opt/java";

    private static final String MODULES =
            "java.se,jdk.unsupported,jdk.crypto.ec,jdk.localedata,jdk.naming.dns,jdk.zipfs,"
                    + "jdk.management,jdk.jfr,jdk.net,jdk.charsets,jdk.security.auth,jdk.xml.dom";

    private static final Pattern LIBRARY = Pattern.compile("(?:=>\\s*)?(/\\S+) \\(0x");

    private static final Path JDK = Path.of(System.getProperty("java.home", ""));

    private final Path folder;

    Runtime(Path folder) {
        this.folder = folder;
    }

    static String architecture() {
        var machine = System.getProperty("os.arch", "");
        return machine.equals("aarch64") || machine.equals("arm64") ? "arm64" : "amd64";
    }

    FileEntriesLayer layer() throws IOException, InterruptedException {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")) {
            throw new IllegalStateException(
                    "an image without a base needs a Linux to take its Java from; give --base IMAGE");
        }
        var java = folder.resolve("java");
        if (!Files.exists(java.resolve("bin/java"))) {
            link(java);
        }
        var layer = FileEntriesLayer.builder().setName("runtime");
        for (Path file : files(java)) {
            var place = AbsoluteUnixPath.get(HOME).resolve(java.relativize(file));
            layer.addEntry(file, place, permissions(file));
        }
        for (String library : libraries(java)) {
            layer.addEntry(
                    Path.of(library).toRealPath(),
                    AbsoluteUnixPath.get(library),
                    FilePermissions.fromOctalString("755"));
        }
        layer.addEntry(
                JDK.resolve("lib/security/cacerts").toRealPath(), AbsoluteUnixPath.get(HOME + "/lib/security/cacerts"));
        layer.addEntry(passwd(), AbsoluteUnixPath.get("/etc/passwd"));
        return layer.build();
    }

    private static void link(Path java) throws IOException, InterruptedException {
        Files.createDirectories(java.resolveSibling("."));
        if (!Files.exists(JDK.resolve("bin/jlink")) || !Files.isDirectory(JDK.resolve("jmods"))) {
            throw new IllegalStateException(
                    JDK + " has no jlink with modules to link; give --base IMAGE, or another JDK");
        }
        run(List.of(
                JDK.resolve("bin/jlink").toString(),
                "--add-modules",
                MODULES,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress=2",
                "--output",
                java.toString()));
    }

    /** All libraries outside of the runtime that one of its parts is linked to, and the loader. */
    private static Set<String> libraries(Path java) throws IOException, InterruptedException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(java)) {
            if (file.toString().endsWith(".so") || file.endsWith("bin/java")) {
                LIBRARY.matcher(run(List.of("ldd", file.toString())))
                        .results()
                        .map(match -> match.group(1))
                        .filter(library -> !Path.of(library).normalize().startsWith(java.normalize()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private Path passwd() throws IOException {
        return Files.writeString(folder.resolve("passwd"), "lantian:x:10001:10001::/:/none\n");
    }

    private static FilePermissions permissions(Path file) {
        return FilePermissions.fromOctalString(Files.isExecutable(file) ? "755" : "644");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lib/security/cacerts"))
                    .sorted()
                    .toList();
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0 && !command.get(0).equals("ldd")) {
            throw new IllegalStateException(String.join(" ", command) + " failed: " + output);
        }
        return output;
    }
}
