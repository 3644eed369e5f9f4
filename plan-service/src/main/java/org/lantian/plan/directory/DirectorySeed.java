package org.lantian.plan.directory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;
import org.lantian.plan.directory.region.RegionDescription;
import org.lantian.plan.directory.region.RegionLevel;
import org.lantian.plan.directory.region.Regions;
import org.lantian.plan.directory.unit.Resources;

/**
 * Fills an empty directory with all regions down to counties and the people's government of each. The codes are those of the
 * National Bureau of Statistics of 2023; {@code directory/regions.csv} lists each parent before its children, and prefecture
 * cities without counties (东莞, 中山, 儋州) once.
 */
@ApplicationScoped
class DirectorySeed {

    private static final Logger LOG = Logger.getLogger(DirectorySeed.class);
    /** Replicas that start together fill the directory one after the other; the second finds it full. */
    private static final String ONE_AT_A_TIME = "select 1 from pg_advisory_xact_lock(7161616)";

    private final Directory directory;
    private final Regions regions;
    private final EntityManager entities;

    DirectorySeed(Directory directory, Regions regions, EntityManager entities) {
        this.directory = directory;
        this.regions = regions;
        this.entities = entities;
    }

    void fill(@Observes StartupEvent startup) {
        QuarkusTransaction.requiringNew().timeout(120).run(() -> {
            entities.createNativeQuery(ONE_AT_A_TIME).getSingleResult();
            if (regions.count() == 0) {
                // Nothing is looked up that this transaction wrote and has not flushed itself.
                entities.setFlushMode(FlushModeType.COMMIT);
                fill();
            }
        });
    }

    private void fill() {
        int count = 0;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Resources.open("/directory/regions.csv"))) {
            for (var row : rows) {
                put(row);
                if (++count % 200 == 0) {
                    entities.flush();
                    entities.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.infof("the directory begins with %d regions and their governments", count);
    }

    private void put(NamedCsvRecord row) {
        var parent = row.getField("parent_code");
        directory.putRegion(
                row.getField("code"),
                new RegionDescription(
                        row.getField("name"),
                        RegionLevel.ofWire(row.getField("level")),
                        parent.isEmpty() ? null : parent,
                        null,
                        null));
    }
}
