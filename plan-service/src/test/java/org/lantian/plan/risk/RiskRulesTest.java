package org.lantian.plan.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantian.kit.testing.SharedMaterial;
import org.lantian.plan.document.SourceDocument;
import org.lantian.plan.extraction.PlanReader;
import org.lantian.plan.extraction.ReadMeasure;
import org.lantian.plan.extraction.duty.Role;
import org.lantian.plan.extraction.target.ReadTarget;
import org.lantian.plan.risk.PlanOutline.Charge;
import org.lantian.plan.risk.PlanOutline.Goal;
import org.lantian.plan.risk.PlanOutline.Measure;
import org.lantian.plan.risk.PlanOutline.Step;

class RiskRulesTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 6, 1);
    private static final Charge LEAD = new Charge("生态环境局", Role.LEAD, false);
    private static final Goal FIRM = new Goal("达到85%", "比例", BigDecimal.TEN, LocalDate.of(2025, 12, 31), false);

    private final RiskRules rules = new RiskRules(40, 5);

    @Test
    void a_firm_dated_measure_with_a_lead_bears_no_risk() {
        assertThat(kinds(measure("治理。", List.of(LEAD), List.of(FIRM), List.of())))
                .isEmpty();
    }

    @Test
    void several_units_without_a_lead_are_seen_and_so_is_nobody_at_all() {
        var shared = List.of(new Charge("教育局", Role.RESPONSIBLE, false), new Charge("住建局", Role.RESPONSIBLE, false));
        assertThat(kinds(measure("治理。", shared, List.of(FIRM), List.of()))).containsExactly(RiskKind.NO_LEAD);
        assertThat(kinds(measure("治理。", shared.subList(0, 1), List.of(FIRM), List.of())))
                .isEmpty();
        assertThat(kinds(measure("治理。", List.of(), List.of(FIRM), List.of())))
                .containsExactly(RiskKind.NOBODY_RESPONSIBLE);
    }

    @Test
    void a_measure_without_date_quantity_and_rhythm_is_seen() {
        assertThat(kinds(measure("加强宣传。", List.of(LEAD), List.of(), List.of())))
                .containsExactly(RiskKind.NOT_MEASURABLE);
    }

    @Test
    void figures_left_to_the_upper_level_are_seen_with_their_words() {
        var risks = rules.risksOf(plan(measure("到2025年，非化石能源消费比重达到市定要求。", List.of(LEAD), List.of(FIRM), List.of())));
        assertThat(risks).singleElement().satisfies(risk -> {
            assertThat(risk.kind()).isEqualTo(RiskKind.LEFT_TO_UPPER_LEVEL);
            assertThat(risk.quote()).contains("比重达到市定要求");
            assertThat(risk.measure()).isEqualTo("3");
        });
        assertThat(kinds(measure("完成省下达的目标任务。", List.of(LEAD), List.of(FIRM), List.of())))
                .containsExactly(RiskKind.LEFT_TO_UPPER_LEVEL);
        assertThat(kinds(measure("实现达标排放。", List.of(LEAD), List.of(FIRM), List.of())))
                .isEmpty();
    }

    @Test
    void soft_targets_are_seen() {
        var soft = new Goal("力争达到90%", "比例", BigDecimal.TEN, null, true);
        assertThat(kinds(measure("治理。", List.of(LEAD), List.of(soft), List.of())))
                .containsExactly(RiskKind.SOFT_TARGET);
    }

    @Test
    void dates_in_the_past_behind_the_horizon_or_without_a_day_are_seen() {
        var steps = List.of(step(LocalDate.of(2024, 5, 31)), step(LocalDate.of(2026, 1, 1)), step(null), step(ISSUED));
        assertThat(kinds(measure("治理。", List.of(LEAD), List.of(), steps)))
                .containsExactly(RiskKind.MILESTONE_PAST, RiskKind.AFTER_HORIZON, RiskKind.DATE_UNCLEAR);
    }

    @Test
    void a_unit_that_leads_and_cooperates_in_one_measure_is_seen() {
        var twice = List.of(LEAD, new Charge("生态环境局", Role.COOPERATING, false));
        assertThat(kinds(measure("治理。", twice, List.of(FIRM), List.of()))).containsExactly(RiskKind.LEAD_COOPERATES);
    }

    @Test
    void a_unit_named_in_many_measures_is_crowded_whatever_their_number_below_the_floor() {
        var one = measure("治理。", List.of(LEAD), List.of(FIRM), List.of());
        assertThat(kinds(one, one, one, one)).isEmpty();
        assertThat(kinds(one, one, one, one, one)).containsExactly(RiskKind.CROWDED_UNIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ningxia-2024-draft", "wuzhong-checklist", "qinzhou-2018", "qinghai-2024", "yichuan-2024"})
    void risks_of_real_plans_show_words_that_stand_in_them(String plan) throws IOException {
        risksOf(SharedMaterial.path("plans/" + plan + ".txt"));
    }

    @Test
    void real_plans_show_the_risks_that_people_see_in_them() throws IOException {
        var county = risksOf(SharedMaterial.path("plans/yichuan-2024.txt"));
        assertThat(county).extracting(Risk::kind).contains(RiskKind.LEFT_TO_UPPER_LEVEL, RiskKind.NO_LEAD);
        var region = risksOf(SharedMaterial.path("plans/ningxia-2024-draft.txt"));
        assertThat(region)
                .extracting(Risk::kind)
                .contains(RiskKind.NO_LEAD, RiskKind.SOFT_TARGET, RiskKind.CROWDED_UNIT);
    }

    @Test
    void own_samples_are_looked_at_too() throws IOException {
        var samples = Path.of("..", "deploy", "local", "samples", "plans");
        assumeTrue(Files.isDirectory(samples), "no sample plans");
        try (var plans = Files.list(samples)) {
            for (var plan : plans.filter(p -> p.toString().endsWith(".txt")).toList()) {
                assertThat(risksOf(plan)).as(plan.toString()).isNotEmpty();
            }
        }
    }

    private List<Risk> risksOf(Path file) throws IOException {
        var document = SourceDocument.read(Files.readAllBytes(file), file.toString());
        var reading = PlanReader.read(document);
        var horizon = reading.objectives().stream()
                .map(ReadTarget::dueOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var issuedOn = reading.issuedOn() == null ? ISSUED : reading.issuedOn();
        var outline = new PlanOutline(
                issuedOn,
                horizon,
                reading.objectives().stream().map(RiskRulesTest::goal).toList(),
                reading.measures().stream().map(RiskRulesTest::measure).toList());
        var risks = rules.risksOf(outline);
        var words = document.text().replaceAll("[\\s　*]", "");
        assertThat(risks).isNotEmpty().allSatisfy(risk -> {
            assertThat(risk.reason()).endsWith("。");
            if (risk.quote() != null) {
                assertThat(words).contains(risk.quote().replaceAll("[\\s　*]", ""));
            }
        });
        return risks;
    }

    private static Measure measure(ReadMeasure read) {
        var clause = read.responsibilityQuote();
        return new Measure(
                UUID.randomUUID(),
                read.key(),
                read.text().text(),
                clause == null ? null : clause.text(),
                read.responsibilities().stream()
                        .map(r -> new Charge(r.unit(), r.role(), r.inherited()))
                        .toList(),
                read.targets().stream().map(RiskRulesTest::goal).toList(),
                read.deadlines().stream()
                        .map(d -> new Step(d.quote().text(), d.what(), d.dueOn()))
                        .toList(),
                read.recurring().size());
    }

    private static Goal goal(ReadTarget read) {
        return new Goal(read.quote().text(), read.indicator(), read.value(), read.dueOn(), read.aspirational());
    }

    private static Step step(@Nullable LocalDate day) {
        return new Step("完成排查", "排查", day);
    }

    private static Measure measure(String text, List<Charge> charges, List<Goal> targets, List<Step> deadlines) {
        return new Measure(new UUID(0, 3), "3", text, "（生态环境局牵头）", charges, targets, deadlines, 0);
    }

    private static PlanOutline plan(Measure... measures) {
        return new PlanOutline(ISSUED, LocalDate.of(2025, 12, 31), List.of(), List.of(measures));
    }

    private List<RiskKind> kinds(Measure... measures) {
        return rules.risksOf(plan(measures)).stream().map(Risk::kind).distinct().toList();
    }
}
