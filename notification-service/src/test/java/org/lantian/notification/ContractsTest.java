package org.lantian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantian.kit.testing.Contract;

/** What is published is checked where it is published; here, that the examples which others read are right. */
class ContractsTest {

    @ParameterizedTest
    @ValueSource(strings = {"notification.signed-for", "notification.escalated", "notification.undeliverable"})
    void each_example_fits_its_schema_and_an_empty_event_does_not(String event) {
        var contract = Contract.of("notification-service", event);
        assertThat(contract.violations(contract.example())).isEmpty();
        assertThat(contract.violations("{}")).isNotEmpty();
    }
}
