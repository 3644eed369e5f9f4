package org.lantian.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.query.OneColumn;

/** Finds the units that a rule names only by what they are to the responsible one. */
@ApplicationScoped
public class Recipients {

    /** Of a line are units whose short names differ at most in how their level calls such an office: 局, 厅, 部, 委. */
    private static final String ABOVE = """
            select a.id from unit o join unit a on regexp_replace(a.short_name, '(委员会|局|厅|部|委)$', '')
                = regexp_replace(o.short_name, '(委员会|局|厅|部|委)$', '')
            where o.id = :id and a.state <> 'MERGED' and a.region_code <> o.region_code and a.region_code in (:regions)
            order by length(rtrim(a.region_code, '0')) desc, a.id limit 1
            """;

    private static final String SUPERVISING = """
            select id from unit where short_name in (:offices) and region_code in (:regions) and state <> 'MERGED'
            order by length(rtrim(region_code, '0')) desc, id limit 1
            """;

    private final Session database;
    private final Units units;
    private final List<String> offices;

    Recipients(
            Session database, Units units, @ConfigProperty(name = "lantian.supervising-offices") List<String> offices) {
        this.database = database;
        this.units = units;
        this.offices = offices;
    }

    /** The units meant, without the responsible one itself unless it is meant. */
    public List<String> find(Recipient recipient, String unitId, @Nullable String region, List<String> leads) {
        return switch (recipient) {
            case UNIT -> List.of(unitId);
            case LEADS ->
                leads.stream().filter(lead -> !lead.equals(unitId)).distinct().toList();
            case UNIT_ABOVE -> above(unitId);
            case SUPERVISOR ->
                supervising(region == null ? units.regionOf(unitId).orElse("") : region).stream()
                        .filter(office -> !office.equals(unitId))
                        .toList();
        };
    }

    private List<String> above(String unitId) {
        var region = units.regionOf(unitId).orElse("");
        return region.isEmpty()
                ? List.of()
                : OneColumn.of(database, ABOVE, String.class)
                        .setParameter("id", unitId)
                        .setParameter("regions", Region.upFrom(region))
                        .getResultList();
    }

    private List<String> supervising(String region) {
        return region.isEmpty()
                ? List.of()
                : OneColumn.of(database, SUPERVISING, String.class)
                        .setParameter("offices", offices)
                        .setParameter("regions", Region.upFrom(region))
                        .getResultList();
    }
}
