package org.lantian.indicator.source;

import static java.util.stream.Collectors.toMap;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.directory.Directory;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;

/** Keeps the sources; only callers who reach a source's region change it. */
@ApplicationScoped
@Transactional
public class SourceRegister {

    private final EmissionSources sources;
    private final Directory directory;
    private final Caller caller;

    SourceRegister(EmissionSources sources, Directory directory, Caller caller) {
        this.sources = sources;
        this.directory = directory;
        this.caller = caller;
    }

    /** A source after it was put, and whether it is new. */
    public record Put(SourceView source, boolean created) {}

    public Put put(String code, SourceData data, @Nullable String ifMatch) {
        directory.named("regionCode", data.regionCode());
        caller.mustReach(data.regionCode());
        check(data);
        var known = sources.findById(code);
        if (known == null) {
            Versions.check(ifMatch, -1);
            var source = new EmissionSource(code, data);
            sources.persistAndFlush(source);
            return new Put(source.view(), true);
        }
        caller.mustReach(known.regionCode());
        boolean same = known.isAs(data);
        if (ifMatch != null || !same) {
            Versions.require(ifMatch, known.version());
        }
        if (!same) {
            known.describe(data);
            sources.flush();
        }
        return new Put(known.view(), false);
    }

    public SourceView get(String code) {
        return sources.findByIdOptional(code)
                .filter(source -> caller.reach().covers(source.regionCode()))
                .map(EmissionSource::view)
                .orElseThrow(() -> new Refusal.NotFound("emission source", code));
    }

    public Page<SourceView> list(@Nullable SourceKind kind, Paging paging) {
        var prefix = caller.reach().prefix();
        var within = Parameters.with("within", prefix == null ? "-" : prefix + "%");
        return Page.of(
                kind == null
                        ? sources.find("regionCode like :within order by code", within)
                        : sources.find(
                                "regionCode like :within and kind = :kind order by code", within.and("kind", kind)),
                paging,
                EmissionSource::view);
    }

    /** Those of these codes that are known, by code; locked, so that what follows from their readings is followed one by one. */
    public Map<String, SourceView> locked(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : sources.find("code in ?1 order by code", codes).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                        .collect(toMap(EmissionSource::code, EmissionSource::view));
    }

    /** The sources in a region and below. */
    public List<SourceView> within(String regionCode) {
        return sources.within(regionCode).stream().map(EmissionSource::view).toList();
    }

    private void check(SourceData data) {
        if (data.unitId() != null && directory.unit(data.unitId()).isEmpty()) {
            throw new Refusal.Invalid("unknown_unit", "unitId", "there is no unit " + data.unitId());
        }
        long pollutants =
                data.limits().stream().map(SourceLimit::pollutant).distinct().count();
        if (pollutants < data.limits().size()) {
            throw new Refusal.Invalid("invalid_source", "limits", "a pollutant has one limit");
        }
    }
}
