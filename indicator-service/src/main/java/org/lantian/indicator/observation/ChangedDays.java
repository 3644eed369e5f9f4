package org.lantian.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The days whose hours changed and whose figures have not followed yet. */
@ApplicationScoped
public class ChangedDays {

    private static final String TAKE = """
            delete from changed_day c using (
                select station, day from changed_day order by station, day limit ? for update skip locked) next
            where c.station = next.station and c.day = next.day
            returning c.station, c.day""";

    private final DataSource dataSource;

    ChangedDays(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether figures still have to follow. */
    public boolean any() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select exists (select 1 from changed_day)")) {
            return result.next() && result.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look for changed days", e);
        }
    }

    /** Takes the marks of some days into the running transaction: they are gone when it commits, and back when it does not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<StationDay> take(int atMost) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(TAKE)) {
            statement.setInt(1, atMost);
            List<StationDay> days = new ArrayList<>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    days.add(new StationDay(result.getString(1), result.getObject(2, LocalDate.class)));
                }
            }
            return days;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot take changed days", e);
        }
    }
}
