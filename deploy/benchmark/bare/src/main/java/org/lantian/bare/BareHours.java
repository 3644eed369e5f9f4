package org.lantian.bare;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Hours of the air as indicator-service keeps them, read and added by a statement each and nothing else. */
@Path("/bare/hours")
@Blocking
class BareHours {

    private static final String COLUMNS =
            "o.station, o.pollutant, o.observed_at, o.value, o.version, o.source, o.received_at";
    private static final String LATEST = """
            select l.* from unnest(array['SO2', 'NO2', 'CO', 'O3', 'PM10', 'PM25']) as p(pollutant), lateral (
                select %s from observation o
                where o.station = ? and o.pollutant = p.pollutant collate "C" order by o.observed_at desc limit 1) l""".formatted(COLUMNS);
    private static final String RANGE = """
            select %s from observation o
            where o.station = ? and o.observed_at > ? and o.observed_at <= ?
            order by o.observed_at, o.pollutant""".formatted(COLUMNS);
    private static final String ADD = """
            insert into bare_observation (station, observed_at, pollutant, value, version, source, received_at)
            values (?, ?, ?, ?, 1, 'bench', now()) on conflict do nothing""";

    private final DataSource dataSource;

    BareHours(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A row as JSON. */
    record Shown(
            String station,
            String pollutant,
            OffsetDateTime observedAt,
            BigDecimal value,
            int version,
            String source,
            OffsetDateTime receivedAt) {}

    /** What an hour needs. */
    record Wanted(String station, String pollutant, OffsetDateTime observedAt, BigDecimal value) {}

    /** How many rows there are now that were not before. */
    record Done(int added) {}

    /** Fills in the places of a statement. */
    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    @GET
    @Path("/{station}/latest")
    public List<Shown> latest(@PathParam("station") String station) throws SQLException {
        return read(LATEST, select -> select.setString(1, station));
    }

    @GET
    @Path("/{station}")
    public List<Shown> range(
            @PathParam("station") String station,
            @QueryParam("after") OffsetDateTime after,
            @QueryParam("until") OffsetDateTime until)
            throws SQLException {
        return read(RANGE, select -> {
            select.setString(1, station);
            select.setObject(2, after);
            select.setObject(3, until);
        });
    }

    @POST
    public Done add(Wanted hour) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            insert.setString(1, hour.station());
            insert.setObject(2, hour.observedAt());
            insert.setString(3, hour.pollutant());
            insert.setBigDecimal(4, hour.value());
            return new Done(insert.executeUpdate());
        }
    }

    private List<Shown> read(String query, Filling filling) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(query)) {
            filling.fill(select);
            List<Shown> rows = new ArrayList<>();
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(new Shown(
                            result.getString(1),
                            result.getString(2),
                            result.getObject(3, OffsetDateTime.class),
                            result.getBigDecimal(4),
                            result.getInt(5),
                            result.getString(6),
                            result.getObject(7, OffsetDateTime.class)));
                }
            }
            return rows;
        }
    }
}
