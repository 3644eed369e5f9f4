package org.lantian.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class DutyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_measure_segment_is_a_duty_for_each_of_its_units_in_each_role() throws Exception {
        var measure = JSON.readTree("""
                {"number": "10", "segment": 2, "responsibilities": [
                  {"unit": "交通运输局", "role": "LEAD", "units": [{"unitId": "u-1"}]},
                  {"unit": "各县（市、区）人民政府", "role": "IMPLEMENTING", "units": [{"unitId": "u-2"}, {"unitId": "u-3"}]}]}
                """);

        assertThat(Duty.ofMeasure(measure))
                .containsExactly(
                        new Duty("10", 2, "u-1", "LEAD"),
                        new Duty("10", 2, "u-2", "IMPLEMENTING"),
                        new Duty("10", 2, "u-3", "IMPLEMENTING"));
    }

    @Test
    void an_assignment_is_the_duty_that_it_was_opened_for() throws Exception {
        var assignment = JSON.readTree(
                "{\"measureNumber\": \"10\", \"measureSegment\": 2, \"unitId\": \"u-1\", \"role\": \"LEAD\"}");

        assertThat(Duty.ofAssignment(assignment)).isEqualTo(new Duty("10", 2, "u-1", "LEAD"));
    }
}
