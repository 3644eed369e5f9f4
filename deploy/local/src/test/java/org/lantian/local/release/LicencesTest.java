package org.lantian.local.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantian.local.Table;

/** Whatever a release brings along may be used and passed on: {@code licences.csv} says under which licences, and why. */
class LicencesTest {

    /** Made by the build of the whole, unless it is a quick one. */
    private static final Path BILL = Path.of("../../target/bom.json");

    private static final Set<String> ALLOWED = Table.packed("licences.csv").stream()
            .map(row -> row.getField("licence"))
            .collect(Collectors.toSet());

    @Test
    void every_library_of_a_release_has_a_licence_on_our_list() throws IOException {
        if (!"true".equals(System.getenv("CI"))) {
            assumeThat(BILL).exists();
        }
        var bill = BillOfMaterials.read(BILL);
        assertThat(bill.components()).hasSizeGreaterThan(100);
        assertThat(bill.without(ALLOWED)).isEmpty();
    }

    @Test
    void another_licence_is_refused_and_so_is_none() throws IOException {
        var bill = BillOfMaterials.parse("""
                {"components": [
                    {"group": "a", "name": "strict", "version": "1", "licenses": [{"license": {"id": "GPL-3.0-only"}}]},
                    {"group": "a", "name": "silent", "version": "1"},
                    {"group": "a", "name": "good", "version": "1", "licenses": [{"license": {"id": "MIT"}}]}]}
                """);
        assertThat(bill.without(ALLOWED)).containsExactly("a:strict:1 [GPL-3.0-only]", "a:silent:1 []");
    }

    @Test
    void of_several_licences_one_may_be_chosen() throws IOException {
        var bill = BillOfMaterials.parse("""
                {"components": [{"group": "a", "name": "b", "version": "1",
                    "licenses": [{"license": {"id": "EPL-2.0"}}, {"license": {"name": "GPL2 w/ CPE"}}]}]}
                """);
        assertThat(bill.without(ALLOWED)).isEmpty();
    }
}
