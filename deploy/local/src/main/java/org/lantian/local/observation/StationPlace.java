package org.lantian.local.observation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.lantian.local.Failure;
import org.lantian.local.Options;
import org.lantian.local.Table;

/** Where a station stands, by the name in the file's station column, and the region whose targets its air is judged by. */
public record StationPlace(
        String code,
        String name,
        String regionCode,
        String targetRegionCode,
        BigDecimal longitude,
        BigDecimal latitude) {

    /** The place of a known station, or of one that the options place; fails when neither does. */
    public static StationPlace of(String station, Options options) {
        var known = known(station);
        var region = options.stationRegion().or(() -> known.map(StationPlace::regionCode));
        var target = options.targetRegion().or(() -> known.map(StationPlace::targetRegionCode));
        if (region.isEmpty() || target.isEmpty()) {
            throw new Failure("nobody knows where station " + station
                    + " stands: say it with --station-region CODE and --target-region CODE");
        }
        return new StationPlace(
                station,
                known.map(StationPlace::name).orElse(station),
                region.get(),
                target.get(),
                known.map(StationPlace::longitude).orElse(BigDecimal.ZERO),
                known.map(StationPlace::latitude).orElse(BigDecimal.ZERO));
    }

    private static Optional<StationPlace> known(String station) {
        return Table.packed("stations.csv").stream()
                .filter(row -> row.getField("station").equals(station))
                .map(StationPlace::place)
                .findFirst();
    }

    private static StationPlace place(NamedCsvRecord row) {
        return new StationPlace(
                row.getField("station"),
                row.getField("name"),
                row.getField("region"),
                row.getField("target_region"),
                new BigDecimal(row.getField("longitude")),
                new BigDecimal(row.getField("latitude")));
    }
}
