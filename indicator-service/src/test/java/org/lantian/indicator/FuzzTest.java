package org.lantian.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.fuzz.FuzzParts;
import org.lantian.kit.testing.fuzz.OpenApiFuzz;

@QuarkusTest
@QuarkusTestResource(value = FuzzParts.class, restrictToAnnotatedClass = true)
class FuzzTest {

    @TestHTTPResource("/")
    URI root = URI.create("");

    @Test
    void no_request_makes_it_fail_or_tell_of_its_insides() throws Exception {
        assertThat(OpenApiFuzz.of(root, "u-640300-fuzz000001", "640300").run()).isEmpty();
    }
}
