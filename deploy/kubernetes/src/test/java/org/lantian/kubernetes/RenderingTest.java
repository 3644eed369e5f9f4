package org.lantian.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RenderingTest {

    @SuppressWarnings("unused")
    static final java.util.List<String> overlays = Rendered.OVERLAYS;

    @ParameterizedTest
    @FieldSource("overlays")
    void what_is_rendered_is_what_kustomize_makes_of_the_sources(String overlay) throws Exception {
        assertThat(Rendered.parse(output("kubectl", "kustomize", overlay)))
                .as("run deploy/kubernetes/render")
                .isEqualTo(Rendered.documents(overlay));
    }

    @Test
    void the_secrets_of_the_evaluation_are_well_formed_and_cover_what_its_pods_ask_for() throws Exception {
        var key = java.nio.file.Files.createTempFile("key", ".pem");
        java.nio.file.Files.writeString(key, "-----BEGIN PUBLIC KEY-----\nAAAA\nBBBB\n-----END PUBLIC KEY-----\n");
        var secrets = Rendered.parse(output("evaluation/secrets", key.toString()));

        assertThat(secrets).flatMap(Types::faults).isEmpty();
        var made = secrets.stream().flatMap(References::keysOfSecret).toList();
        assertThat(made).contains("tokens/public-key").containsAll(References.secretKeysAskedFor("evaluation"));
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException notHere) {
            Assumptions.abort(Path.of(command[0]).getFileName() + " is not on this machine");
            throw notHere;
        }
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return output;
    }
}
