package org.lantian.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class ImagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As an engine would: its own read-only tree, with /proc, and a user without rights. */
    private static final String IN_ITS_OWN_TREE = """
            PATH=$PATH:/usr/sbin:/sbin
            mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && mount --rbind /proc "$1/proc" && cd / &&
            exec env -i "$(command -v chroot)" --userspec=10001:10001 "$1" /opt/java/bin/java -jar /app/quarkus-run.jar""";

    @TempDir
    Path folder;

    @Test
    @DisabledIfSystemProperty(named = "quick", matches = ".*")
    void an_image_has_a_user_without_rights_and_starts_from_a_tree_that_it_cannot_write_to() throws Exception {
        var service = new ServiceImage(
                "task-service", Path.of("../..").toAbsolutePath().normalize(), Options.of(List.of()));
        Assumptions.assumeTrue(Files.exists(Path.of("../../task-service/target/quarkus-app/quarkus-run.jar")));
        service.write(folder);

        var image = Files.createDirectory(folder.resolve("image"));
        run("tar", "xf", folder.resolve("task-service.tar").toString(), "-C", image.toString());
        JsonNode manifest =
                JSON.readTree(image.resolve("manifest.json").toFile()).get(0);
        JsonNode config =
                JSON.readTree(image.resolve(manifest.get("Config").asText()).toFile());
        assertThat(manifest.get("RepoTags").get(0).asText()).isEqualTo("lantian/task-service:1.0.0");
        assertThat(config.at("/config/User").asText()).isEqualTo("10001:10001");
        assertThat(config.at("/config/Entrypoint/0").asText()).isEqualTo("/opt/java/bin/java");
        assertThat(config.at("/config/WorkingDir").asText()).isEqualTo("/app");

        Assumptions.assumeTrue(new UnixSystem().getUid() == 0, "only root may change its root");
        var tree = Files.createDirectory(folder.resolve("tree"));
        for (JsonNode layer : manifest.get("Layers")) {
            run("tar", "xzf", image.resolve(layer.asText()).toString(), "-C", tree.toString());
        }
        Files.createDirectory(tree.resolve("proc"));
        assertThat(run("find", tree.toString(), "-perm", "/6000")).isBlank();
        String said = run("unshare", "--mount", "sh", "-c", IN_ITS_OWN_TREE, "sh", tree.toString());
        Assumptions.assumeFalse(said.contains("unshare:") || said.contains("mount:"), said);
        assertThat(said)
                .startsWith("Cannot start: not set: LANTIAN_DATABASE_URL")
                .hasLineCount(1);
    }

    @Test
    void an_option_that_is_not_known_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of("--bse", "x")))
                .withMessageContaining("--bse");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines()
                .filter(line -> !line.startsWith("tar: Ignoring unknown extended header"))
                .collect(java.util.stream.Collectors.joining("\n"));
    }
}
