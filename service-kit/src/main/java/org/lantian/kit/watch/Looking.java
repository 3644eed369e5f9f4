package org.lantian.kit.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Asks the {@link Question}s of the tables now and then, so that neither a scrape nor a probe has to. While the database does not
 * answer there are no figures, rather than old ones.
 */
@ApplicationScoped
class Looking {

    private static final Logger LOG = Logger.getLogger(Looking.class);

    private final DataSource dataSource;
    private final Map<Question, MultiGauge> gauges = new LinkedHashMap<>();

    Looking(DataSource dataSource, @All List<Question> questions, MeterRegistry registry) {
        this.dataSource = dataSource;
        questions.forEach(question -> gauges.put(
                question,
                MultiGauge.builder(question.metric())
                        .description(question.description())
                        .register(registry)));
    }

    @Scheduled(
            every = "${lantian.watch.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void look() {
        try (var connection = dataSource.getConnection()) {
            for (var asked : gauges.entrySet()) {
                asked.getValue().register(rows(asked.getKey(), connection), true);
            }
        } catch (SQLException e) {
            LOG.debug("no figures while the database does not answer", e);
            gauges.values().forEach(gauge -> gauge.register(List.of(), true));
        }
    }

    private static List<MultiGauge.Row<?>> rows(Question question, Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(question.sql());
                var result = select.executeQuery()) {
            List<MultiGauge.Row<?>> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(MultiGauge.Row.of(Tags.of(question.label(), result.getString(1)), result.getDouble(2)));
            }
            return rows;
        }
    }
}
