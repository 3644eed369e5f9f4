package org.lantian.plan.revision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one measure segment from one plan to the next. */
public record MeasureChange(
        @Schema(description = "UNCHANGED also when only its number or place is new")
        Kind kind,

        @Schema(description = "the kind in words", examples = "内容有变")
        String kindLabel,

        @Schema(description = "it in the former plan; null: it was added") @Nullable
        Place before,

        @Schema(description = "it in the new plan; null: it was removed") @Nullable
        Place after,

        @Schema(description = "how alike the texts are, in per mille; null where there is only one", examples = "962")
        @Nullable
        Integer similarity,

        @Schema(description = "in what they differ") Set<Aspect> aspects,

        @Schema(description = "the duty itself is the same: what its units have done so far goes on under the new plan")
        boolean carriedOn,

        @Schema(description = "units that came, went or changed their role")
        List<ResponsibilityChange> responsibilities) {

    private static final Set<Aspect> OF_PLACE = EnumSet.of(Aspect.NUMBER, Aspect.SECTION);
    private static final Set<Aspect> OUTSIDE_THE_DUTY =
            EnumSet.of(Aspect.NUMBER, Aspect.SECTION, Aspect.RESPONSIBILITIES);

    /** Whether a measure came, went, changed or stayed. */
    public enum Kind {
        UNCHANGED("未变"),
        CHANGED("内容有变"),
        ADDED("新增"),
        REMOVED("删除");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    /** In what two segments can differ. */
    public enum Aspect {
        NUMBER,
        SECTION,
        TITLE,
        TEXT,
        RESPONSIBILITIES,
        TARGETS,
        STEPS
    }

    /** Where a measure stands in its plan. */
    public record Place(
            @Schema(description = "id of the segment") UUID measureId,

            @Schema(description = "number in its plan", examples = "10")
            String number,

            @Schema(description = "responsibility clause under that number, from 1", examples = "1")
            int segment,

            @Schema(description = "title", examples = "推进清洁运输")
            String title) {

        static Place of(ComparedMeasure measure) {
            return new Place(measure.id(), measure.number(), measure.segment(), measure.title());
        }

        /** As people cite it: {@code 10#2}. */
        public String citation() {
            return segment > 1 ? number + "#" + segment : number;
        }
    }

    /** A unit whose part in a measure is another now. */
    public record ResponsibilityChange(
            @Schema(description = "id of the unit", examples = "u-640300-k3f7q2m9xa")
            String unitId,

            @Schema(description = "its name", examples = "吴忠市交通运输局")
            String unitName,

            @Schema(description = "roles in the former plan; none: it came")
            List<String> before,

            @Schema(description = "roles in the new plan; none: it went")
            List<String> after) {}

    static MeasureChange added(ComparedMeasure measure) {
        return new MeasureChange(
                Kind.ADDED, Kind.ADDED.label, null, Place.of(measure), null, Set.of(), false, List.of());
    }

    static MeasureChange removed(ComparedMeasure measure) {
        return new MeasureChange(
                Kind.REMOVED, Kind.REMOVED.label, Place.of(measure), null, null, Set.of(), false, List.of());
    }

    static MeasureChange between(
            ComparedMeasure before,
            ComparedMeasure after,
            int similarity,
            Set<Aspect> aspects,
            List<ResponsibilityChange> responsibilities) {
        var kind = OF_PLACE.containsAll(aspects) ? Kind.UNCHANGED : Kind.CHANGED;
        return new MeasureChange(
                kind,
                kind.label,
                Place.of(before),
                Place.of(after),
                similarity,
                aspects,
                OUTSIDE_THE_DUTY.containsAll(aspects),
                responsibilities);
    }
}
