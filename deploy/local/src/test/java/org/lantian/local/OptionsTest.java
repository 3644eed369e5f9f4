package org.lantian.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void without_options_the_samples_are_read_on_the_day_of_the_demo() {
        var options = parse();

        assertThat(options.samplePlans()).isTrue();
        assertThat(options.sampleObservations()).isTrue();
        assertThat(options.demo()).isTrue();
        assertThat(options.once()).isFalse();
        assertThat(options.fresh()).isFalse();
        assertThat(options.today()).isEqualTo(LocalDate.of(2025, 12, 20));
        assertThat(options.ports().of(Port.PLAN)).isEqualTo(8081);
    }

    @Test
    void input_is_chosen_by_folder_and_file(@TempDir Path folder) throws Exception {
        var file = Files.createFile(folder.resolve("hours.csv.gz"));

        var options = parse(
                "--plans",
                folder.toString(),
                "--observations",
                file.toString(),
                "--year",
                "2016",
                "--station-region",
                "110102",
                "--target-region",
                "110000",
                "--fresh",
                "--once",
                "--today",
                "2025-11-01");

        assertThat(options.plans()).contains(folder);
        assertThat(options.observations()).contains(file);
        assertThat(options.year()).contains(2016);
        assertThat(options.stationRegion()).contains("110102");
        assertThat(options.targetRegion()).contains("110000");
        assertThat(options.fresh()).isTrue();
        assertThat(options.once()).isTrue();
        assertThat(options.today()).isEqualTo(LocalDate.of(2025, 11, 1));
    }

    @Test
    void an_option_goes_over_the_environment_and_that_over_the_usual_port() {
        var environment = Map.of("LANTIAN_PLAN_PORT", "9001", "LANTIAN_KAFKA_PORT", "9002");

        var ports = Options.parse(List.of("--plan-port", "9003"), environment).ports();

        assertThat(ports.of(Port.PLAN)).isEqualTo(9003);
        assertThat(ports.of(Port.KAFKA)).isEqualTo(9002);
        assertThat(ports.of(Port.TASK)).isEqualTo(8082);
    }

    @ParameterizedTest
    @CsvSource({
        "--plan, unknown option --plan",
        "--plans, --plans needs a value",
        "--plans --once, --plans needs a value",
        "--plans /no/such/folder, no folder /no/such/folder",
        "--observations /no/such/file, no readable file /no/such/file",
        "--today tomorrow, a date such as 2025-12-20 is needed",
        "--year 16, a number from 2000 to 2100 is needed",
        "--task-port 70000, a number from 1 to 65535 is needed",
        "--station-region 北京, a region code has 6 or 9 digits",
        "--once --no-demo, choose one",
        "--plan-port 8082, port 8082 is asked for twice",
    })
    void what_is_not_understood_fails_with_a_line_that_names_it(String arguments, String line) {
        assertThatThrownBy(() -> parse(arguments.split(" ")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(line);
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), Map.of());
    }
}
