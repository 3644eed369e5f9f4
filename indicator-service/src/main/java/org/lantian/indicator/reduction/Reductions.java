package org.lantian.indicator.reduction;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.directory.Directory;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Reach;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;

/** Registers reduction projects and follows them from the plan to the verified cut. */
@ApplicationScoped
@Transactional
public class Reductions {

    private final ReductionProjects projects;
    private final Directory directory;
    private final Event<ReductionsChanged> changed;
    private final Caller caller;
    private final Clock clock;

    Reductions(
            ReductionProjects projects,
            Directory directory,
            Event<ReductionsChanged> changed,
            Caller caller,
            Clock clock) {
        this.projects = projects;
        this.directory = directory;
        this.changed = changed;
        this.caller = caller;
        this.clock = clock;
    }

    /** Which projects a reader wants; null is any. */
    public record Wanted(
            @Nullable String regionCode,
            @Nullable CutPollutant pollutant,
            @Nullable ProjectState state) {}

    public ProjectView register(ProjectData data) {
        directory.named("regionCode", data.regionCode());
        caller.mustReach(data.regionCode());
        return stored(new ReductionProject(data));
    }

    public ProjectView replan(UUID id, ProjectData data, @Nullable String ifMatch) {
        var project = seen(id);
        directory.named("regionCode", data.regionCode());
        caller.mustReach(data.regionCode());
        Versions.require(ifMatch, project.version());
        changed.fire(new ReductionsChanged(project.regionCode()));
        project.replan(data);
        return stored(project);
    }

    public ProjectView complete(UUID id, CompletionData data, @Nullable String ifMatch) {
        var project = seen(id);
        Versions.check(ifMatch, project.version());
        project.complete(data, LocalDate.now(clock));
        return stored(project);
    }

    public ProjectView verify(UUID id, VerificationData data, @Nullable String ifMatch) {
        var project = seen(id);
        Versions.check(ifMatch, project.version());
        project.verify(data, caller.name(), LocalDate.now(clock));
        return stored(project);
    }

    public ProjectView get(UUID id) {
        return seen(id).view();
    }

    public Page<ProjectView> find(Wanted wanted, Paging paging) {
        var prefix = caller.reach().prefix();
        var query = new StringBuilder("regionCode like :within");
        var parameters = Parameters.with("within", prefix == null ? "-" : prefix + "%");
        if (wanted.regionCode() != null) {
            query.append(" and regionCode like :below");
            parameters.and("below", new Reach(wanted.regionCode()).prefix() + "%");
        }
        if (wanted.pollutant() != null) {
            query.append(" and pollutant = :pollutant");
            parameters.and("pollutant", wanted.pollutant());
        }
        if (wanted.state() != null) {
            query.append(" and state = :state");
            parameters.and("state", wanted.state());
        }
        return Page.of(projects.find(query + " order by plannedOn, id", parameters), paging, ReductionProject::view);
    }

    /** The projects in a region and below that cut what this indicator sums. */
    public List<ProjectView> of(String regionCode, String indicatorCode) {
        for (var pollutant : CutPollutant.values()) {
            if (pollutant.indicatorCode().equals(indicatorCode)) {
                return projects
                        .list(
                                "regionCode like ?1 and pollutant = ?2 order by plannedOn, id",
                                new Reach(regionCode).prefix() + "%",
                                pollutant)
                        .stream()
                        .map(ReductionProject::view)
                        .toList();
            }
        }
        return List.of();
    }

    private ReductionProject seen(UUID id) {
        return projects.findByIdOptional(id)
                .filter(project -> caller.reach().covers(project.regionCode()))
                .orElseThrow(() -> new Refusal.NotFound("reduction project", id));
    }

    private ProjectView stored(ReductionProject project) {
        projects.persistAndFlush(project);
        changed.fire(new ReductionsChanged(project.regionCode()));
        return project.view();
    }
}
