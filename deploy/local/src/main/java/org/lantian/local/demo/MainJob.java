package org.lantian.local.demo;

import java.util.ArrayList;
import java.util.List;
import org.lantian.local.Console;
import org.lantian.local.Setting;
import org.lantian.local.receiver.Receivers;

/** The main job, chapter by chapter: from documents to duties, from duties to notices and signatures, from hours to verdicts. */
public final class MainJob {

    private final Setting setting;
    private final Receivers receivers;
    private final Console console;
    private final Steps steps;
    private final Notices notices;
    private final List<UploadedPlan> plans = new ArrayList<>();

    public MainJob(Setting setting, Receivers receivers, Console console) {
        this.setting = setting;
        this.receivers = receivers;
        this.console = console;
        this.steps = new Steps(console);
        this.notices = new Notices(setting);
    }

    /** Runs it all; whether every step held. What is there from an earlier run is recognised, and nothing is made twice. */
    public boolean run() {
        steps.chapter("1. Plans are uploaded", () -> plans.addAll(new UploadPlans(setting, steps).upload()));
        steps.chapter(
                "2. Two bureaus say where they are reached",
                () -> new RegisterContacts(setting, receivers, steps).register());
        steps.chapter("3. Plans are issued", this::issue);
        steps.chapter(
                "7. A duty is signed for, done and completed",
                () -> new CarryOutDuty(setting, notices, steps).carryOut());
        steps.chapter(
                "8. Published figures are taken as they are", () -> new PublishStatistics(setting, steps).publish());
        steps.chapter("9. A year of air is measured and judged", this::judgeAir);
        steps.chapter(
                "10. The plans' own targets wait for data", () -> new ReviewTargets(setting, steps).review(plans));
        steps.chapter(
                "11. Nothing was lost, nothing is there twice",
                () -> new Conservation(setting, notices, steps).check(plans));
        steps.chapter("12. A request is followed", () -> new FollowRequest(setting, steps).follow(plans));
        steps.chapter("13. Logs keep secrets", () -> new KeepSecrets(setting, steps).check());
        steps.chapter("Summary", () -> new PlanTable(setting, notices, console).print(plans));
        return conclude();
    }

    /** Whoever wants to know what is new listens before the plans are issued. */
    private void issue() {
        try (var reception = new ReceiveNotices(setting, notices, receivers, steps)) {
            new IssuePlans(setting, steps).issue(plans);
            steps.chapter("4. Duties are assigned", () -> new OpenAssignments(setting, steps).await(plans));
            steps.chapter(
                    "5. The deadline clock finds what is due",
                    () -> new FindDeadlines(setting, notices, steps).await(plans));
            steps.chapter("6. Units are told", reception::await);
        }
    }

    private void judgeAir() {
        var air = new LoadObservations(setting, steps).load();
        var limits = new SetLimits(setting, steps).set(air);
        new JudgeAir(setting, notices, steps).judge(air, limits);
    }

    private boolean conclude() {
        var failed = steps.failed();
        console.line("");
        if (failed.isEmpty()) {
            console.step("the main job is done: every step held");
        } else {
            console.step("the main job is done, but " + failed.size() + " steps did not hold:");
            failed.forEach(step -> console.line("           ✗ " + step));
        }
        return failed.isEmpty();
    }
}
