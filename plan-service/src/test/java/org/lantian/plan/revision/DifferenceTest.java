package org.lantian.plan.revision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantian.kit.testing.SharedMaterial;
import org.lantian.plan.SamplePlan;

class DifferenceTest {

    private static final String FORMER = SamplePlan.text("2024");

    @Test
    void the_same_plan_again_carries_everything_on() {
        var difference = difference(FORMER);
        assertThat(difference.measures())
                .hasSize(3)
                .allMatch(MeasureChange::carriedOn)
                .allMatch(change -> change.kind() == MeasureChange.Kind.UNCHANGED);
        assertThat(difference.targets()).hasSize(4).allMatch(TargetChange::carriedOn);
    }

    @Test
    void a_renumbered_measure_is_found_again_and_carried_on() {
        var difference = difference(
                FORMER.replace("（二）推进", """
                （二）发展清洁能源。加快分布式光伏建设。（市发展改革委负责）

                （三）推进""").replace("（三）加强", "（四）加强").replace("（四）强化", "（五）强化"));
        assertThat(kinds(difference)).containsExactly("ADDED 2", "UNCHANGED 3", "UNCHANGED 4", "UNCHANGED 5");
        var moved = difference.measures().get(1);
        assertThat(Objects.requireNonNull(moved.before()).number()).isEqualTo("2");
        assertThat(moved.aspects()).containsExactly(MeasureChange.Aspect.NUMBER);
        assertThat(moved.carriedOn()).isTrue();
        assertThat(difference.targets()).allMatch(TargetChange::carriedOn);
    }

    @Test
    void another_figure_is_another_duty_under_the_same_measure() {
        var difference = difference(FORMER.replace("月抽查率不低于20%", "月抽查率不低于25%"));
        assertThat(kinds(difference)).containsExactly("UNCHANGED 2", "CHANGED 3", "UNCHANGED 4");
        assertThat(difference.measures().get(1).carriedOn()).isFalse();
    }

    @Test
    void another_lead_leaves_the_duty_as_it_is_and_names_who_came_and_went() {
        var difference = difference(FORMER.replace("市城管局牵头", "市住建局牵头"));
        var change = difference.measures().get(1);
        assertThat(change.kind()).isEqualTo(MeasureChange.Kind.CHANGED);
        assertThat(change.carriedOn()).isTrue();
        assertThat(change.responsibilities())
                .extracting(r -> r.unitName() + r.before() + r.after())
                .containsExactlyInAnyOrder("市城管局[LEAD][]", "市住建局[][LEAD]");
    }

    @Test
    void a_removed_measure_and_a_tightened_objective_are_named() {
        var without = FORMER.substring(0, FORMER.indexOf("（四）")).replace("35微克/立方米以内", "33微克/立方米以内");
        var difference = difference(without);
        assertThat(kinds(difference)).containsExactly("UNCHANGED 2", "UNCHANGED 3", "REMOVED 4");
        assertThat(difference.targets())
                .filteredOn(change -> !change.carriedOn())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.aspects()).containsExactly(TargetChange.Aspect.VALUE);
                    assertThat(Objects.requireNonNull(change.before()).value()).isEqualByComparingTo("35");
                    assertThat(Objects.requireNonNull(change.after()).value()).isEqualByComparingTo("33");
                });
    }

    @Test
    void a_target_that_stands_under_another_measure_now_has_moved() {
        var boiler = "到2025年，全市燃气锅炉氮氧化物排放浓度低于50毫克/立方米。";
        var difference = difference(FORMER.replace(boiler, "").replace("广泛开展低碳生活宣传。", "广泛开展低碳生活宣传。" + boiler));
        assertThat(difference.targets())
                .filteredOn(change -> change.kind() == TargetChange.Kind.MOVED)
                .singleElement()
                .satisfies(change -> {
                    assertThat(Objects.requireNonNull(change.before()).measure())
                            .isEqualTo("2");
                    assertThat(Objects.requireNonNull(change.after()).measure()).isEqualTo("4");
                    assertThat(change.carriedOn()).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"wuzhong-checklist", "ningxia-2024-draft", "yichuan-2024"})
    void a_real_plan_in_another_form_is_the_same_plan(String name) throws IOException {
        var text = SharedMaterial.path("plans").resolve(name + ".txt");
        var word = SharedMaterial.path("plans").resolve("forms").resolve(name + ".docx");
        var difference = Difference.between(ReadPlan.of(text), ReadPlan.of(word));
        assertThat(difference.measures()).allMatch(MeasureChange::carriedOn);
        assertThat(difference.targets()).allMatch(TargetChange::carriedOn);
    }

    @Test
    void a_real_plan_with_a_measure_put_before_all_others_is_carried_on_but_for_that_one() throws IOException {
        var former = Files.readString(SharedMaterial.path("plans").resolve("qinghai-2024.txt"), UTF_8);
        var measures = ReadPlan.of(former.getBytes(UTF_8), "former.txt").measures();
        var inserted =
                ReadPlan.of(FORMER.getBytes(UTF_8), "other.txt").measures().get(1);
        var later = new java.util.ArrayList<>(List.of(inserted));
        for (int i = 0; i < measures.size(); i++) {
            later.add(renumbered(measures.get(i), String.valueOf(100 + i)));
        }
        var difference = Difference.between(new ComparedPlan(measures, List.of()), new ComparedPlan(later, List.of()));
        assertThat(difference.measures().get(0).kind()).isEqualTo(MeasureChange.Kind.ADDED);
        assertThat(difference.measures().subList(1, later.size())).allSatisfy(change -> {
            assertThat(change.carriedOn()).isTrue();
            assertThat(Objects.requireNonNull(change.before()).title())
                    .isEqualTo(Objects.requireNonNull(change.after()).title());
        });
        assertThat(difference.measures()).hasSize(later.size());
    }

    private static ComparedMeasure renumbered(ComparedMeasure measure, String number) {
        return new ComparedMeasure(
                java.util.UUID.randomUUID(),
                number,
                1,
                measure.title(),
                measure.text(),
                measure.section(),
                measure.charges(),
                measure.targets(),
                measure.steps());
    }

    private static Difference difference(String later) {
        return Difference.between(
                ReadPlan.of(FORMER.getBytes(UTF_8), "former.txt"), ReadPlan.of(later.getBytes(UTF_8), "later.txt"));
    }

    private static List<String> kinds(Difference difference) {
        return difference.measures().stream()
                .map(change -> change.kind() + " "
                        + Objects.requireNonNull(change.after() == null ? change.before() : change.after())
                                .number())
                .toList();
    }
}
