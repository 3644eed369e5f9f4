package org.lantian.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lantian.local.part.Service;
import org.lantian.rig.Patience;
import org.lantian.rig.Proxy;
import org.lantian.rig.Rig;
import org.lantian.rig.Work;

/** All faults, in the order in which the suite strikes. */
final class Catalogue {

    private static final Duration A_ROUND = Duration.ofMinutes(2);

    private Catalogue() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        faults.add(Fault.of(
                        "postgres-killed",
                        "PostgreSQL's postmaster killed (-9), started again after 3 s",
                        Catalogue::killPostgres)
                .alsoBrief());
        faults.addAll(kills());
        faults.addAll(network("postgres", Rig::toPostgres));
        faults.addAll(network("kafka", Rig::toKafka));
        faults.add(Fault.of("kafka-stopped", "Kafka stopped for the time of --kafka-outage", Catalogue::stopKafka));
        faults.add(Fault.of("kafka-killed", "Kafka killed (-9), started again after 3 s", Catalogue::killKafka));
        faults.add(Fault.of("replicas", "two of every service, one of each killed (-9)", Replicas::strike));
        faults.add(Fault.of("clock", "the clock one day ahead, then back", Catalogue::moveClock));
        faults.add(Fault.of("replay", "every consumer reads every topic again from the beginning", Replay::strike));
        faults.add(Fault.of("poison", "poison on every topic", Poison::strike).parking());
        faults.add(Fault.of(
                        "volume-lost",
                        "PostgreSQL's files lost, made again from a base backup and the archived log",
                        LostVolume::strike)
                .alsoBrief());
        faults.add(Fault.of("disk-full", "no space left where Kafka keeps its log", FullDisk::strike));
        return faults;
    }

    private static List<Fault> kills() {
        return List.of(
                kill("import", Service.PLAN, Work.Step.IMPORT, 30),
                kill("issue", Service.PLAN, Work.Step.ISSUE, 30),
                kill("assign", Service.TASK, Work.Step.SIGN, 20).alsoBrief(),
                kill("sign", Service.NOTIFICATION, Work.Step.SIGN, 10),
                kill("observe", Service.INDICATOR, Work.Step.OBSERVE, 5),
                kill("judge", Service.INDICATOR, Work.Step.IMPORT, 600),
                kill("notify", Service.NOTIFICATION, Work.Step.OBSERVE, 500),
                kill("deliver", Service.NOTIFICATION, Work.Step.OBSERVE, 2_500));
    }

    private static Fault kill(String step, Service service, Work.Step at, int millisecondsLater) {
        var name = service.port().listener();
        return Fault.of("killed-at-" + step, name + " killed (-9) at the step \"" + step + "\"", stage -> {
            stage.work().at(at, A_ROUND);
            Patience.rest(Duration.ofMillis(millisecondsLater));
            var part = stage.rig().of(service);
            Rig.kill(part);
            Rig.startAgain(part);
        });
    }

    private static List<Fault> network(String to, Function<Rig, Proxy> proxy) {
        var all = "between the services and " + (to.equals("kafka") ? "Kafka" : "PostgreSQL");
        var cut = Fault.of(
                to + "-cut",
                "connections reset " + all,
                through(
                        proxy,
                        Proxy.Mode.CUT,
                        to.equals("kafka") ? Diagnosis::withoutKafka : Diagnosis::withoutDatabase));
        return List.of(
                to.equals("kafka") ? cut.alsoBrief() : cut,
                Fault.of(
                        to + "-half-open",
                        "connections swallow everything " + all,
                        through(proxy, Proxy.Mode.HALF_OPEN, Catalogue::unasked)),
                Fault.of(
                        to + "-slow",
                        "60 ms for each chunk " + all,
                        through(proxy, Proxy.Mode.SLOW, Catalogue::unasked)));
    }

    private static Consumer<Stage> through(Function<Rig, Proxy> proxy, Proxy.Mode mode, Consumer<Rig> diagnosis) {
        return stage -> {
            proxy.apply(stage.rig()).set(mode);
            try {
                Patience.rest(stage.settings().network());
                diagnosis.accept(stage.rig());
            } finally {
                proxy.apply(stage.rig()).set(Proxy.Mode.PASS);
            }
        };
    }

    /** What answers slowly or not at all is away for some calls and there for others. */
    private static void unasked(Rig rig) {}

    private static void killPostgres(Stage stage) {
        Rig.kill(stage.rig().postgres());
        Patience.rest(Duration.ofSeconds(3));
        Rig.startAgain(stage.rig().postgres());
    }

    private static void killKafka(Stage stage) {
        Rig.kill(stage.rig().kafka());
        Patience.rest(Duration.ofSeconds(3));
        Rig.startAgain(stage.rig().kafka());
    }

    private static void stopKafka(Stage stage) {
        stage.rig().kafka().stop();
        try {
            Patience.rest(stage.settings().kafka());
            Diagnosis.withoutKafka(stage.rig());
        } finally {
            Rig.startAgain(stage.rig().kafka());
        }
    }

    private static void moveClock(Stage stage) {
        stage.rig().moveTo(Rig.TODAY.plusDays(1));
        int rounds = stage.work().rounds();
        Patience.until(A_ROUND, () -> stage.work().rounds() > rounds);
        Patience.rest(Duration.ofSeconds(5));
        stage.rig().moveTo(Rig.TODAY);
    }
}
