package org.lantian.plan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.digest.Sha256;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.request.Origins;
import org.lantian.plan.directory.Directory;
import org.lantian.plan.directory.region.Region;
import org.lantian.plan.directory.region.Regions;
import org.lantian.plan.directory.resolving.UnitResolver;
import org.lantian.plan.directory.unit.ResolvedUnit;
import org.lantian.plan.document.SourceDocument;
import org.lantian.plan.document.UnreadableDocument;
import org.lantian.plan.extraction.PlanReader;
import org.lantian.plan.extraction.PlanReading;
import org.lantian.plan.lifecycle.PlanLifecycle;

/** Takes a plan document in: reads it, drafts the plan, keeps the bytes. The same bytes come in once. */
@ApplicationScoped
public class PlanIntake {

    private final PlanDocuments documents;
    private final PlanLifecycle lifecycle;
    private final Directory directory;
    private final Regions regions;
    private final UnitResolver resolver;
    private final EntityManager entities;
    private final Caller caller;
    private final Origins origins;

    PlanIntake(
            PlanDocuments documents,
            PlanLifecycle lifecycle,
            Directory directory,
            Regions regions,
            UnitResolver resolver,
            EntityManager entities,
            Caller caller,
            Origins origins) {
        this.documents = documents;
        this.lifecycle = lifecycle;
        this.directory = directory;
        this.regions = regions;
        this.resolver = resolver;
        this.entities = entities;
        this.caller = caller;
        this.origins = origins;
    }

    /** What came of it, and whether a plan was created by this very call. */
    public record Outcome(ImportReport report, boolean created) {}

    /**
     * Reads the document and, unless it is a dry run, keeps it and drafts the plan.
     *
     * @param regionCode the plan's region, where the document does not name it clearly
     * @param issuedOn its date of issue, where the document does not name one
     */
    @Transactional
    public Outcome take(
            byte[] bytes,
            @Nullable String fileName,
            @Nullable String regionCode,
            @Nullable LocalDate issuedOn,
            boolean dryRun) {
        var known = documents.withHash(Sha256.hex(bytes));
        if (known.isPresent()) {
            return existing(known.get());
        }
        var document = read(bytes, fileName);
        var reading = PlanReader.read(document, issuedOn);
        if (reading.measures().isEmpty()) {
            throw new Refusal.Invalid("no_measures", "file", "no measure was found in it; is it a plan?");
        }
        var region = regionOf(reading, regionCode);
        caller.mustReach(region.code());
        var report = report(reading, region);
        if (dryRun) {
            return new Outcome(report, false);
        }
        return keep(bytes, fileName, document, reading, region, report);
    }

    /** Two uploads of the same bytes at the same time take turns here; the second finds the plan of the first. */
    private Outcome keep(
            byte[] bytes,
            @Nullable String fileName,
            SourceDocument document,
            PlanReading reading,
            Region region,
            ImportReport report) {
        var hash = Sha256.hex(bytes);
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:hash, 0))")
                .setParameter("hash", hash)
                .getSingleResult();
        var known = documents.withHash(hash);
        if (known.isPresent()) {
            return existing(known.get());
        }
        var planId = lifecycle.draft(reading, region);
        origins.note(planId.toString());
        var stored = report.of(planId);
        documents.persist(new PlanDocument(planId, bytes, fileName, document, stored));
        return new Outcome(stored, true);
    }

    private Outcome existing(PlanDocument document) {
        caller.mustReach(document.report().region());
        return new Outcome(document.report(), false);
    }

    private static SourceDocument read(byte[] bytes, @Nullable String fileName) {
        try {
            return SourceDocument.read(bytes, fileName);
        } catch (UnreadableDocument e) {
            throw new Refusal.Invalid(e.code(), "file", Objects.requireNonNullElse(e.getMessage(), e.code()));
        }
    }

    private Region regionOf(PlanReading reading, @Nullable String regionCode) {
        if (regionCode != null) {
            return directory.region(regionCode);
        }
        var printed = reading.region();
        var named = printed == null ? List.<Region>of() : regions.named(printed);
        if (named.size() == 1) {
            return named.get(0);
        }
        var reason = printed == null
                ? "the document names no region; send regionCode"
                : named.isEmpty()
                        ? "no region is called " + printed + "; send regionCode"
                        : printed + " is the name of several regions; send regionCode";
        throw new Refusal.Invalid("unknown_region", "regionCode", reason);
    }

    private ImportReport report(PlanReading reading, Region region) {
        var measures = reading.measures();
        var names = measures.stream()
                .flatMap(m -> m.responsibilities().stream())
                .map(r -> r.unit())
                .distinct()
                .toList();
        var resolved = resolver.resolve(names, region);
        var proposed = resolved.values().stream()
                .flatMap(r -> r.units().stream())
                .filter(u -> !u.known())
                .map(ResolvedUnit::name)
                .distinct()
                .sorted()
                .toList();
        var unclear = names.stream()
                .flatMap(name -> Optional.ofNullable(resolved.get(name)).stream()
                        .filter(r -> r.open() || !r.rivals().isEmpty())
                        .map(r -> new ImportReport.Remark(
                                null,
                                name,
                                r.open()
                                        ? "stands for several units that nobody has listed; it stays one"
                                        : "fits several units: " + String.join("、", r.rivals()))));
        var unresolved = Stream.concat(
                        reading.unresolved().stream()
                                .map(u -> new ImportReport.Remark(
                                        u.measure(), u.quote().text(), u.reason())),
                        unclear)
                .toList();
        return new ImportReport(
                null,
                reading.title(),
                region.code(),
                measures.size(),
                measures.stream().mapToInt(m -> m.responsibilities().size()).sum(),
                reading.objectives().size()
                        + measures.stream().mapToInt(m -> m.targets().size()).sum(),
                measures.stream().mapToInt(m -> m.deadlines().size()).sum(),
                measures.stream().mapToInt(m -> m.recurring().size()).sum(),
                proposed,
                unresolved,
                reading.unread().stream()
                        .map(u -> new ImportReport.Unread(u.quote().text(), u.reason()))
                        .toList());
    }
}
