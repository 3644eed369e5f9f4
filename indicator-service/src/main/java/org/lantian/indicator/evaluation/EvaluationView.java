package org.lantian.indicator.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.catalogue.AnsweringUnit;
import org.lantian.indicator.catalogue.Verdict;
import org.lantian.indicator.evaluation.rule.Input;
import org.lantian.indicator.evaluation.rule.Left;
import org.lantian.indicator.evaluation.rule.Trajectory;

/** A target's verdict as of a day with everything that it rests on, computed from what is stored. */
@Schema(name = "Evaluation")
public record EvaluationView(
        @Schema(description = "id of the target") UUID targetId,

        @Schema(description = "the day as of which it is judged, by the days before it", examples = "2025-12-20")
        LocalDate asOf,

        @Schema(description = "the verdict that counts; whether dust is left out of it depends on the indicator")
        RulingView verdict,

        @Schema(description = "the same with all data; absent where no approved dust touches it") @Nullable
        RulingView withDust,

        @Schema(description = "the same without approved dust; absent where none touches it") @Nullable
        RulingView withoutDust,

        @Schema(description = "the value that the figure must keep to, in the indicator's unit", examples = "35")
        @Nullable
        BigDecimal bound,

        @Schema(description = "true: at most; false: at least", examples = "true") @Nullable
        Boolean atMost,

        @Schema(description = "the figures that it rests on")
        List<InputView> inputs,

        @Schema(description = "month by month to the end of what is judged")
        List<MonthView> trajectory,

        @Schema(description = "what is left of a running period; absent otherwise") @Nullable
        LeftView left,

        @Schema(description = "the same target's phases in other years, this one among them; a single one has none")
        List<PhaseView> phases,

        @Schema(description = "who answers: the units named, else the region's government and environment bureau")
        List<AnsweringUnit> answering) {

    /** A verdict with its figure and reason. */
    @Schema(name = "Ruling")
    public record RulingView(
            @Schema(description = "the verdict", examples = "AT_RISK")
            Verdict verdict,

            @Schema(description = "in Chinese", examples = "存在风险")
            String verdictLabel,

            @Schema(description = "the figure compared, as printed", examples = "34") @Nullable
            BigDecimal value,

            @Schema(description = "the period that it covers, or that is wanted", examples = "2025-01-01/2025-12-19")
            @Nullable
            String period,

            @Schema(description = "the reason in words and numbers")
            String reason) {}

    /** A figure that the verdict rests on. */
    @Schema(name = "EvaluationInput")
    public record InputView(
            @Schema(description = "what it is", examples = "细颗粒物年均浓度")
            String what,

            @Schema(description = "the period it covers", examples = "2020")
            String period,

            @Schema(description = "its value", examples = "40")
            BigDecimal value,

            @Schema(description = "its unit", examples = "ug/m3")
            String unit,

            @Schema(description = "where it comes from", examples = "HJ 663-2013，有效日359/366")
            String basis) {

        static InputView of(Input input) {
            return new InputView(input.what(), input.period(), input.value(), input.unit(), input.basis());
        }
    }

    /** A month of the trajectory. */
    @Schema(name = "TrajectoryMonth")
    public record MonthView(
            @Schema(description = "the month", examples = "2025-03")
            String month,

            @Schema(description = "its figure alone; absent before it begins, or without enough data", examples = "51")
            @Nullable
            BigDecimal value,

            @Schema(
                    description = "the figure from the period's first day to the month's end or yesterday",
                    examples = "55")
            @Nullable
            BigDecimal soFar,

            @Schema(description = "whether that keeps to the bound", examples = "false") @Nullable
            Boolean holds) {

        static MonthView of(Trajectory.Month month) {
            return new MonthView(month.month(), month.value(), month.soFar(), month.holds());
        }
    }

    /** What the rest of a running period may, or must, bring. */
    @Schema(name = "WhatIsLeft")
    public record LeftView(
            @Schema(description = "days that remain, today included", examples = "12")
            int days,

            @Schema(description = "months that have not ended", examples = "1")
            int months,

            @Schema(description = "the mean that the rest may have; below zero: out of reach", examples = "41.3")
            @Nullable
            BigDecimal allowedMean,

            @Schema(
                    description = "days that may still be bad, heavy or above the value; below zero: too many already",
                    examples = "4")
            @Nullable
            Integer allowedDays,

            @Schema(description = "what each remaining month has to bring", examples = "350.5") @Nullable
            BigDecimal perMonth,

            @Schema(description = "unit of these", examples = "ug/m3")
            String unit,

            @Schema(description = "the same in Chinese") String words) {

        static LeftView of(Left left) {
            return new LeftView(
                    left.days(),
                    left.months(),
                    left.allowedMean(),
                    left.allowedDays(),
                    left.perMonth(),
                    left.unit(),
                    left.words());
        }
    }

    /** One phase of a target. */
    @Schema(name = "TargetPhase")
    public record PhaseView(
            @Schema(description = "id of the phase's target")
            UUID targetId,

            @Schema(description = "what it is judged by: its period, or its due date", examples = "2019")
            String when,

            @Schema(description = "value wanted", examples = "36") @Nullable
            BigDecimal targetValue,

            @Schema(description = "its verdict", examples = "MET")
            Verdict verdict,

            @Schema(description = "the figure found", examples = "34") @Nullable
            BigDecimal value,

            @Schema(description = "why") String reason) {}
}
