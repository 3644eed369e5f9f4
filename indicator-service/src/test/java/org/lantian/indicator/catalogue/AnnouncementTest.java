package org.lantian.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    @Test
    void only_what_differs_from_the_last_news_is_told() {
        assertThat(told(
                        Verdict.ON_TRACK,
                        Verdict.AT_RISK,
                        Verdict.OFF_TARGET,
                        Verdict.OFF_TARGET,
                        Verdict.NO_DATA,
                        Verdict.OFF_TARGET))
                .containsExactly(Announcement.VERDICT_CHANGED, Announcement.VERDICT_CHANGED, Announcement.OFF_TARGET);
        assertThat(told(Verdict.OFF_TARGET, Verdict.NO_DATA, Verdict.AT_RISK, Verdict.ON_TRACK, Verdict.OFF_TARGET))
                .containsExactly(
                        Announcement.OFF_TARGET,
                        Announcement.BACK_ON_TARGET,
                        Announcement.VERDICT_CHANGED,
                        Announcement.OFF_TARGET);
        assertThat(told(Verdict.MISSED, Verdict.MISSED, Verdict.MET))
                .containsExactly(Announcement.TARGET_MISSED, Announcement.TARGET_MET);
    }

    @Test
    void missing_data_is_news_only_to_those_who_heard_nothing_yet() {
        assertThat(told(Verdict.NO_DATA, Verdict.ON_TRACK, Verdict.NO_DATA, Verdict.ON_TRACK))
                .containsExactly(Announcement.VERDICT_CHANGED, Announcement.VERDICT_CHANGED);
    }

    private static List<Announcement> told(Verdict... verdicts) {
        List<Announcement> announcements = new ArrayList<>();
        Verdict last = null;
        for (var verdict : verdicts) {
            var news = Announcement.after(last, verdict);
            if (news != null) {
                announcements.add(news);
                last = verdict;
            }
        }
        return announcements;
    }
}
