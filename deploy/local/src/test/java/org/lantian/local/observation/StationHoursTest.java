package org.lantian.local.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantian.local.Failure;

class StationHoursTest {

    private static final String HEADER =
            "\"No\",\"year\",\"month\",\"day\",\"hour\",\"PM2.5\",\"PM10\",\"SO2\",\"NO2\",\"CO\",\"O3\",\"TEMP\",\"station\"\n";

    @TempDir
    Path folder;

    @Test
    void the_printed_label_is_the_end_of_the_hour_in_chinas_time() throws Exception {
        var hour = read("1,2016,3,5,1,34,89.5,10,44,1200,80,3.5,\"Guanyuan\"\n")
                .hours()
                .get(0);

        assertThat(hour.asCsv()).isEqualTo("""
                        Guanyuan,PM25,2016-03-05T01:00+08:00,34
                        Guanyuan,PM10,2016-03-05T01:00+08:00,89.5
                        Guanyuan,SO2,2016-03-05T01:00+08:00,10
                        Guanyuan,NO2,2016-03-05T01:00+08:00,44
                        Guanyuan,CO,2016-03-05T01:00+08:00,1.200
                        Guanyuan,O3,2016-03-05T01:00+08:00,80
                        """);
    }

    @Test
    void midnight_is_labelled_with_the_new_day_and_belongs_to_the_old_one() throws Exception {
        var hours = read("1,2016,1,1,0,34,89,10,44,1200,80,3.5,\"Guanyuan\"\n"
                + "2,2016,1,1,1,34,89,10,44,1200,80,3.5,\"Guanyuan\"\n");

        assertThat(hours.hours().get(0).asCsv()).contains("2016-01-01T00:00+08:00");
        assertThat(hours.of(2015)).containsExactly(hours.hours().get(0));
        assertThat(hours.of(2016)).containsExactly(hours.hours().get(1));
    }

    @Test
    void a_missing_value_is_left_out() throws Exception {
        var hour = read("1,2016,3,5,1,NA,89,NA,44,NA,NA,3.5,\"Guanyuan\"\n")
                .hours()
                .get(0);

        assertThat(hour.values()).containsOnlyKeys("PM10", "NO2");
    }

    @Test
    void a_gzipped_file_is_read_like_a_plain_one() throws Exception {
        var file = folder.resolve("hours.csv.gz");
        try (var out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write(HEADER + "1,2016,3,5,1,34,89,10,44,1200,80,3.5,\"Guanyuan\"\n");
        }

        assertThat(StationHours.read(file).station()).isEqualTo("Guanyuan");
    }

    @Test
    void the_year_judged_is_the_latest_that_has_ended_with_nine_of_ten_hours() throws Exception {
        var rows = new StringBuilder();
        for (int year : List.of(2014, 2015, 2016)) {
            int days = year == 2016 ? 100 : 365;
            for (int day = 1; day <= days; day++) {
                var date = LocalDate.ofYearDay(year, day);
                for (int hour = 1; hour < 24; hour++) {
                    rows.append("1,%d,%d,%d,%d,34,89,10,44,1200,80,3.5,\"X\"\n"
                            .formatted(year, date.getMonthValue(), date.getDayOfMonth(), hour));
                }
            }
        }
        var hours = read(rows.toString());

        assertThat(hours.latestFullYear(LocalDate.of(2025, 12, 20))).contains(2015);
        assertThat(hours.latestFullYear(LocalDate.of(2015, 12, 31))).contains(2014);
        assertThat(hours.latestFullYear(LocalDate.of(2014, 12, 31))).isEmpty();
    }

    @Test
    void another_files_columns_are_refused_with_the_files_name() throws Exception {
        var file = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");

        assertThatThrownBy(() -> StationHours.read(file))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("other.csv");
    }

    private StationHours read(String rows) throws Exception {
        return StationHours.read(Files.writeString(folder.resolve("hours.csv"), HEADER + rows));
    }
}
