package org.lantian.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The image of one service: what seldom changes in lower layers, nothing that must be written to, a user without rights. The same
 * inputs make the same image.
 */
final class ServiceImage {

    static final String USER = "10001:10001";

    private static final AbsoluteUnixPath APPLICATION = AbsoluteUnixPath.get("/app");

    private final String service;
    private final Path packaged;
    private final Options options;

    ServiceImage(String service, Path checkout, Options options) {
        this.service = service;
        this.packaged = checkout.resolve(service).resolve("target/quarkus-app");
        this.options = options;
    }

    String write(Path target) throws Exception {
        if (!Files.exists(packaged.resolve("quarkus-run.jar"))) {
            throw new IllegalStateException(service + " is not packaged: " + packaged + " is missing");
        }
        var builder = base(target)
                .addFileEntriesLayer(layer("libraries", packaged, List.of("lib")))
                .addFileEntriesLayer(layer("service", packaged, List.of("app", "quarkus", "quarkus-run.jar")))
                .setWorkingDirectory(APPLICATION)
                .setEntrypoint(entrypoint())
                .setUser(USER)
                .setExposedPorts(Port.tcp(8080))
                .setCreationTime(Instant.EPOCH)
                .addLabel("org.opencontainers.image.title", service)
                .addLabel("org.opencontainers.image.version", options.tag())
                .addLabel("org.opencontainers.image.licenses", "Apache-2.0");
        var containerizer = containerizer(target)
                .setApplicationLayersCache(target.resolve("cache/application"))
                .setBaseImageLayersCache(target.resolve("cache/base"));
        builder.containerize(containerizer);
        return name() + (options.registry().isPresent() ? "" : " in " + tar(target));
    }

    private List<String> entrypoint() {
        var java = options.base().isPresent() ? "java" : Runtime.HOME + "/bin/java";
        return List.of(
                java,
                "-XX:MaxRAMPercentage=60",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                "quarkus-run.jar");
    }

    private JibContainerBuilder base(Path target) throws Exception {
        if (options.base().isPresent()) {
            return Jib.from(options.base().get());
        }
        var runtime = new Runtime(target.resolve("runtime"));
        return Jib.fromScratch()
                .setPlatforms(Set.of(new Platform(Runtime.architecture(), "linux")))
                .addFileEntriesLayer(runtime.layer());
    }

    private Containerizer containerizer(Path target) throws Exception {
        if (options.registry().isEmpty()) {
            return Containerizer.to(TarImage.at(tar(target)).named(name()))
                    .setOfflineMode(options.base().isEmpty());
        }
        var image = RegistryImage.named(name());
        image.addCredentialRetriever(CredentialRetrieverFactory.forImage(
                        com.google.cloud.tools.jib.api.ImageReference.parse(name()), ignored -> {})
                .dockerConfig());
        return Containerizer.to(image);
    }

    private String name() {
        return options.registry().orElse("lantian") + "/" + service + ":" + options.tag();
    }

    private Path tar(Path target) {
        return target.resolve(service + ".tar");
    }

    private static FileEntriesLayer layer(String name, Path folder, List<String> parts) throws IOException {
        var layer = FileEntriesLayer.builder().setName(name);
        List<Path> files = new ArrayList<>();
        for (String part : parts) {
            try (var tree = Files.walk(folder.resolve(part))) {
                tree.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        for (Path file : files) {
            layer.addEntry(file, APPLICATION.resolve(folder.relativize(file)));
        }
        return layer.build();
    }
}
