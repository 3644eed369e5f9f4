package org.lantian.faults;

import java.time.Duration;
import org.lantian.rig.Rig;
import org.lantian.rig.Work;

/** Where a fault strikes: the rig, the work that goes on meanwhile, and how long things last. */
record Stage(Rig rig, Work work, Settings settings) {

    /** How long faults last; the short ones are for every build, the long ones are what the suite is for. */
    record Settings(Duration network, Duration kafka, boolean brief) {

        static final Settings BRIEF = new Settings(Duration.ofSeconds(3), Duration.ofSeconds(5), true);

        static Settings full(Duration kafka) {
            return new Settings(Duration.ofSeconds(20), kafka, false);
        }
    }
}
