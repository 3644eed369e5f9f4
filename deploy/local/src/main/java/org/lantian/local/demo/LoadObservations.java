package org.lantian.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.client.Caller;
import org.lantian.local.observation.StationHour;
import org.lantian.local.observation.StationHours;
import org.lantian.local.observation.StationPlace;
import org.lantian.local.samples.StationYear;

/** A station and a year of its hours come in, month by month; what came before is recognised. */
final class LoadObservations {

    private final Setting setting;
    private final Steps steps;

    LoadObservations(Setting setting, Steps steps) {
        this.setting = setting;
        this.steps = steps;
    }

    /** Returns the station-year that the air is judged by. */
    StationOfYear load() {
        var hours = StationHours.read(file());
        int year = setting.options()
                .year()
                .or(() -> hours.latestFullYear(setting.options().today()))
                .orElseThrow(() ->
                        new IllegalStateException("no year of the file has nine of ten hours; choose one with --year"));
        var place = StationPlace.of(hours.station(), setting.options());
        put(place);
        send(hours.of(year), year);
        return new StationOfYear(place, year);
    }

    private Path file() {
        return setting.options().observations().orElseGet(() -> {
            int year = setting.options().year().orElse(setting.options().today().getYear() - 1);
            var file = setting.run().resolve("station-year-" + year + ".csv");
            try {
                StationYear.write(file, year);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return file;
        });
    }

    private void put(StationPlace place) {
        Map<String, Object> station = Map.of(
                "name", place.name(),
                "regionCode", place.regionCode(),
                "type", "NATIONAL",
                "longitude", place.longitude(),
                "latitude", place.latitude());
        var planner = setting.caller("planner");
        Await.heard(() -> planner.put(Port.INDICATOR, "/stations/" + place.code(), station))
                .expect(200, 201);
        steps.check(
                true, "station %s (%s) stands in region %s".formatted(place.code(), place.name(), place.regionCode()));
    }

    private void send(List<StationHour> hours, int year) {
        Caller feed = setting.caller("data-feed");
        var months =
                hours.stream().collect(Collectors.groupingBy(hour -> hour.day().getMonth()));
        int values = hours.stream().mapToInt(hour -> hour.values().size()).sum();
        int added = 0;
        int identical = 0;
        int refused = 0;
        for (var month : months.values()) {
            var rows = month.stream().map(StationHour::asCsv).collect(Collectors.joining());
            var answer = feed.post(
                            Port.INDICATOR, "/observations", "text/csv", "station,pollutant,observedAt,value\n" + rows)
                    .expect(200);
            added += answer.path("added").asInt();
            identical += answer.path("identical").asInt();
            refused += answer.path("refused").size();
            answer.path("refused").forEach(row -> steps.note("refused: " + row));
        }
        steps.check(
                added + identical + refused == values && refused == 0,
                "%d: %d values of %d hours: %d added, %d known already, %d refused; %d were missing in the file"
                        .formatted(year, values, hours.size(), added, identical, refused, hours.size() * 6 - values));
    }

    /** Which air is judged: a station's in a year. */
    record StationOfYear(StationPlace place, int year) {

        String targetRegion() {
            return place.targetRegionCode();
        }
    }
}
