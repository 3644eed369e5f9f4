package org.lantian.task;

import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.HouseRules;

class HouseRulesTest {

    @Test
    void the_service_keeps_the_rules_of_the_house() {
        HouseRules.check("org.lantian.task");
    }
}
