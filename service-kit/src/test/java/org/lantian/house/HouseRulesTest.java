package org.lantian.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantian.kit.testing.HouseRules;

class HouseRulesTest {

    private static final JavaClasses SAMPLES = new ClassFileImporter().importPackages("org.lantian.house");

    static java.util.List<ArchRule> rules() {
        return HouseRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_fails_on_a_sample_that_breaks_it(ArchRule rule) {
        assertThat(rule.evaluate(SAMPLES).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void rules_over_no_classes_are_an_error() {
        assertThatThrownBy(() -> HouseRules.check("org.lantian.nowhere")).isInstanceOf(AssertionError.class);
    }

    @Test
    void the_kit_keeps_the_rules() {
        HouseRules.check("org.lantian.kit");
    }
}
