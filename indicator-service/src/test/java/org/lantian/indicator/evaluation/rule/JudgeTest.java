package org.lantian.indicator.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.catalogue.Comparator;
import org.lantian.indicator.catalogue.Goal;
import org.lantian.indicator.catalogue.Indicator;
import org.lantian.indicator.catalogue.Indicator.Basis;
import org.lantian.indicator.catalogue.Judgement;
import org.lantian.indicator.catalogue.Verdict;

class JudgeTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);
    private static final Indicator PM25 = new Indicator("PM25_MEAN", "细颗粒物年均浓度", "ug/m3", true, Basis.OBSERVATIONS);
    private static final Indicator GOOD_DAYS =
            new Indicator("GOOD_DAY_RATIO", "优良天数比率", "%", false, Basis.OBSERVATIONS);
    private static final Indicator ATTAINMENT =
            new Indicator("CLASS2_ATTAINMENT", "达到国家二级标准", "1", false, Basis.OBSERVATIONS);

    private final Judge judge = new Judge(new BigDecimal("5"));
    private final Map<String, String> figures = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "<=, 35, 35, MET",
        "<=, 35, 36, MISSED",
        "<, 35, 35, MISSED",
        "<, 35, 34, MET",
        ">=, 35, 35, MET",
        ">=, 35, 34, MISSED",
        ">, 35, 35, MISSED",
        ">, 35, 36, MET",
        "=, 35, 34, MET",
        "=, 35, 36, MISSED",
        "approx, 35, 35, MET",
        "<=, 30.5, 30, MET",
        "<=, 30.5, 31, MISSED"
    })
    void a_year_that_has_ended_is_met_or_missed(String comparator, String target, String figure, Verdict verdict) {
        figures.put("2024", figure);
        assertThat(judged(goal(PM25, comparator, target, 2024), PM25).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"33, ON_TRACK", "34, AT_RISK", "35, AT_RISK", "36, OFF_TARGET"})
    void a_running_year_is_judged_by_its_days_so_far(String figure, Verdict verdict) {
        figures.put("2025-01-01/2025-12-19", figure);
        var judged = judged(goal(PM25, "<=", "35", 2025), PM25);
        assertThat(judged.verdict()).isEqualTo(verdict);
        assertThat(judged.period()).isEqualTo("2025-01-01/2025-12-19");
    }

    @Test
    void the_reason_says_figure_target_distance_and_basis() {
        figures.put("2024", "41");
        assertThat(judged(goal(PM25, "<=", "35", 2024), PM25).reason())
                .isEqualTo("2024年细颗粒物年均浓度为41微克/立方米，目标不高于35微克/立方米，相差6微克/立方米（依据）");
    }

    @Test
    void a_change_is_measured_from_its_baseline_year() {
        figures.put("2020", "40");
        figures.put("2024", "34");
        var judged = judged(change("decrease_by", "15", "%"), PM25);
        assertThat(judged.verdict()).isEqualTo(Verdict.MET);
        assertThat(judged.reason()).contains("较2020年（40微克/立方米）降低15%，即不高于34微克/立方米");

        figures.put("2024", "35");
        assertThat(judged(change("decrease_by", "15", "%"), PM25).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(judged(change("decrease_by", "5", "ug/m3"), PM25).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void an_average_of_years_compounds_since_the_baseline() {
        figures.put("2020", "100");
        figures.put("2024", "175");
        var judged = judged(change("increase_yearly_by", "15", "%"), PM25);
        assertThat(judged.verdict()).isEqualTo(Verdict.MET);
        assertThat(judged.reason()).contains("较2020年（100微克/立方米）年均提高15%，即不低于174.900625微克/立方米");
        figures.put("2024", "174.9");
        assertThat(judged(change("increase_yearly_by", "15", "%"), PM25).verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void cuts_count_when_verified_and_lean_on_what_projects_foresee() {
        assertThat(cut("4100", "4100", "4100")).isEqualTo(Verdict.MET);
        assertThat(cut("1000", "4090", "4100")).isEqualTo(Verdict.ON_TRACK);
        assertThat(cut("1000", "1200", "4100")).isEqualTo(Verdict.AT_RISK);
        assertThat(cut("1000", "4090", "4099")).isEqualTo(Verdict.OFF_TARGET);
    }

    @Test
    void what_was_stated_of_the_target_goes_before_the_catalogue() {
        var goal = goal(PM25, ">=", "850", 2025);
        assertThat(stated(goal, "850", true, "2025-09-30").verdict()).isEqualTo(Verdict.MET);
        assertThat(stated(goal, "700", true, "2025-09-30").verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(stated(goal, "600", true, "2025-09-30").verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(stated(goal, "400", true, "2025-09-30").verdict()).isEqualTo(Verdict.OFF_TARGET);
        assertThat(stated(goal, "849", false, "2025-12-31").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(stated(goal, "849", false, "2025-12-31").reason()).contains("相差1");
    }

    @Test
    void what_is_left_to_the_upper_level_says_so() {
        var goal = new Goal(
                "优良天数比率",
                "GOOD_DAY_RATIO",
                null,
                Comparator.AT_LEAST,
                null,
                "%",
                null,
                null,
                LocalDate.of(2025, 12, 31),
                false,
                false,
                "空气质量优良天数比率达到市定任务要求");
        assertThat(goal.leftToSuperior()).isTrue();
        assertThat(judged(goal, GOOD_DAYS).reason()).contains("由上级下达");
    }

    @Test
    void what_is_to_be_kept_is_judged_again_in_each_later_year() {
        figures.put("2024", "86");
        var goal = kept(2024);
        assertThat(judged(goal, GOOD_DAYS).verdict()).isEqualTo(Verdict.MET);
        figures.put("2025-01-01/2025-12-19", "80");
        assertThat(judged(goal, GOOD_DAYS).verdict()).isEqualTo(Verdict.OFF_TARGET);
    }

    private static Goal kept(int year) {
        return new Goal(
                "优良天数比率",
                "GOOD_DAY_RATIO",
                null,
                Comparator.AT_LEAST,
                new BigDecimal("85"),
                "%",
                null,
                null,
                LocalDate.of(year, 12, 31),
                false,
                false,
                "优良天数比率稳定达到85%以上");
    }

    private Verdict cut(String verified, String actual, String foreseen) {
        var tonnes = new Indicator("VOCS_REDUCTION", "挥发性有机物重点工程减排量", "t", false, Basis.PROJECTS);
        var goal = new Goal(
                "VOCs重点工程减排量",
                "VOCS_REDUCTION",
                null,
                Comparator.AT_LEAST,
                new BigDecimal("4100"),
                "t",
                null,
                null,
                LocalDate.of(2025, 12, 31),
                false,
                false,
                null);
        return judge.judge(goal, tonnes, TODAY, new Evidence() {
                    @Override
                    public Figure over(Period period) {
                        return new Figure.Missing("没有");
                    }

                    @Override
                    public Cuts cuts(Period period, LocalDate today) {
                        assertThat(period.toString()).isEqualTo("2021-01-01/2025-12-31");
                        return new Cuts(fraction(verified), fraction(actual), fraction(foreseen), 3);
                    }
                })
                .verdict();
    }

    private Judgement stated(Goal goal, String value, boolean sum, String upTo) {
        return judge.judge(goal, null, TODAY.minusMonths(2), new Evidence() {
            @Override
            public Figure over(Period period) {
                return new Figure.Missing("没有");
            }

            @Override
            public Statement stated(Period period) {
                return new Statement(fraction(value), sum, List.of(), LocalDate.parse(upTo), null, "填报");
            }
        });
    }

    private static Fraction fraction(String value) {
        return Fraction.of(new BigDecimal(value));
    }

    @Test
    void percentage_points_are_added_not_multiplied() {
        figures.put("2020", "84.0");
        figures.put("2024", "86.5");
        var goal = new Goal(
                "优良天数比率",
                "GOOD_DAY_RATIO",
                null,
                Comparator.INCREASE_BY,
                new BigDecimal("2.5"),
                "percentage_point",
                2020,
                null,
                LocalDate.of(2024, 12, 31),
                false,
                false,
                null);
        assertThat(judged(goal, GOOD_DAYS).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void without_a_baseline_figure_the_year_wanted_is_named() {
        figures.put("2024", "34");
        var judged = judged(change("decrease_by", "15", "%"), PM25);
        assertThat(judged.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(judged.reason()).contains("需要2020年的细颗粒物年均浓度");
    }

    @Test
    void attainment_needs_no_value() {
        figures.put("2024", "0");
        var goal = new Goal(
                "达标",
                "CLASS2_ATTAINMENT",
                null,
                Comparator.AT_LEAST,
                null,
                null,
                null,
                null,
                LocalDate.of(2024, 12, 31),
                false,
                false,
                null);
        assertThat(judged(goal, ATTAINMENT).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(judged(goal, ATTAINMENT).reason()).startsWith("2024年未达到国家二级标准");
    }

    @Test
    void what_cannot_be_judged_says_what_is_wanted_for_which_period() {
        assertThat(judged(goal(PM25, "<=", "35", 2024), PM25).reason()).contains("需要2024年");
        assertThat(judged(goal(PM25, "<=", "35", 2024), null).reason())
                .contains("指标目录中没有")
                .contains("2024年");
        assertThat(judged(goal(PM25, "<=", "35", 2027), PM25).reason()).contains("2027年尚未开始");
        assertThat(judged(
                                new Goal(
                                        "PM2.5浓度",
                                        "PM25_MEAN",
                                        "利通区建成区",
                                        Comparator.AT_MOST,
                                        BigDecimal.TEN,
                                        "ug/m3",
                                        null,
                                        null,
                                        LocalDate.of(2024, 12, 31),
                                        false,
                                        false,
                                        null),
                                PM25)
                        .reason())
                .contains("利通区建成区");
        assertThat(judged(
                                new Goal(
                                        "PM2.5浓度",
                                        "PM25_MEAN",
                                        "全市",
                                        Comparator.AT_MOST,
                                        null,
                                        "ug/m3",
                                        null,
                                        null,
                                        null,
                                        false,
                                        false,
                                        null),
                                PM25)
                        .reason())
                .contains("没有写明期限");
    }

    private Judgement judged(Goal goal, @Nullable Indicator indicator) {
        return judge.judge(goal, indicator, TODAY, period -> {
            var value = figures.get(period.toString());
            if (value == null) {
                return new Figure.Missing("需要" + Wording.of(period) + "的数据");
            }
            var number = new BigDecimal(value);
            return new Figure.Known(Fraction.of(number), number.scale(), "依据");
        });
    }

    private static Goal goal(Indicator indicator, String symbol, String value, int year) {
        return new Goal(
                indicator.label(),
                indicator.code(),
                null,
                comparator(symbol),
                new BigDecimal(value),
                "ug/m3",
                null,
                null,
                LocalDate.of(year, 12, 31),
                false,
                false,
                null);
    }

    private static Goal change(String symbol, String value, String unit) {
        return new Goal(
                "PM2.5浓度",
                "PM25_MEAN",
                "全市",
                comparator(symbol),
                new BigDecimal(value),
                unit,
                2020,
                null,
                LocalDate.of(2024, 12, 31),
                false,
                false,
                null);
    }

    private static Comparator comparator(String symbol) {
        return java.util.Arrays.stream(Comparator.values())
                .filter(comparator -> comparator.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }
}
