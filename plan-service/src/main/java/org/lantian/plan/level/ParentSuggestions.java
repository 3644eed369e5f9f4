package org.lantian.plan.level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantian.plan.directory.region.Regions;
import org.lantian.plan.intake.PlanSources;
import org.lantian.plan.lifecycle.PlanLibrary;
import org.lantian.plan.lifecycle.PlanView;
import org.lantian.plan.revision.Similarity;

/** Which plan of a level above a plan may carry out: those that its document says it rests on, then others in force above it. */
@ApplicationScoped
public class ParentSuggestions {

    private static final int SAME_TITLE = 850;

    private final PlanLibrary library;
    private final PlanSources sources;
    private final Regions regions;

    ParentSuggestions(PlanLibrary library, PlanSources sources, Regions regions) {
        this.library = library;
        this.sources = sources;
        this.regions = regions;
    }

    @Transactional
    public List<ParentSuggestion> of(UUID id) {
        var plan = library.plan(id);
        var above = regions.lineage(plan.regionCode()).stream()
                .filter(code -> !code.equals(plan.regionCode()))
                .toList();
        var inForce = library.inForce(above);
        List<ParentSuggestion> suggestions = new ArrayList<>();
        Set<UUID> cited = new HashSet<>();
        CitedTitles.in(sources.of(id).text()).forEach((title, quote) -> {
            var found = called(title, inForce);
            found.ifPresent(parent -> cited.add(parent.id()));
            suggestions.add(new ParentSuggestion(found.map(PlanReference::of).orElse(null), title, quote));
        });
        suggestions.sort(Comparator.comparing(suggestion -> suggestion.plan() == null));
        inForce.stream()
                .filter(parent -> !cited.contains(parent.id()))
                .sorted(Comparator.comparingInt(parent -> above.indexOf(parent.regionCode())))
                .forEach(parent -> suggestions.add(new ParentSuggestion(PlanReference.of(parent), null, null)));
        return suggestions;
    }

    private static Optional<PlanView> called(String title, List<PlanView> plans) {
        var cited = Similarity.of(title);
        return plans.stream()
                .filter(plan ->
                        Similarity.of(CitedTitles.unwrapped(plan.title())).perMille(cited) >= SAME_TITLE)
                .findFirst();
    }
}
