package org.lantian.notification.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lantian.kit.watch.Question;

/** How deliveries stand; those that have arrived are counted by their attempts. */
class DeliveryQuestions {

    @Produces
    @Singleton
    static Question byState() {
        return new Question("lantian.deliveries", "deliveries that have not arrived, by their state", "state", """
                select s.state, count(d.state) from (values ('WAITING'), ('CLAIMED'), ('FAILED'), ('DEAD')) s (state)
                left join delivery d on d.state = s.state and d.state in ('WAITING', 'CLAIMED', 'FAILED', 'DEAD')
                group by s.state
                """);
    }
}
