package org.lantian.indicator.evaluation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lantian.kit.watch.Question;

/** What still lies between the hours that came in and the verdicts. */
class IntakeQuestions {

    @Produces
    @Singleton
    static Question days() {
        return new Question(
                "lantian.intake.waiting",
                "what has to follow hours that changed: days of stations, then targets",
                "what",
                """
                select 'days', count(*) from changed_day
                union all select 'targets', count(*) from target where stale and withdrawn_reason is null
                """);
    }
}
