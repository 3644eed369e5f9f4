package org.lantian.local;

/** What {@code --help} says. */
final class Help {

    static final String TEXT = """
            deploy/local/up [options]   starts Lantian on this machine, runs its main job, and stops on Ctrl-C

              --plans DIR             folder of plan documents              (default: the project's samples, made up)
              --observations FILE     hourly values in the columns of the UCI Beijing set, plain or .gz
                                                                            (default: a made-up station-year)
              --year YYYY             the year to judge                     (default: the latest with 90 % of its hours)
              --station-region CODE   the region that the station stands in (default: by the station's name)
              --target-region CODE    the region whose targets are judged   (default: by the station's name)
              --today DATE            the day that the clock shows          (default: 2025-12-20)
              --no-demo               only start, do not run the main job
              --once                  run the main job, stop, exit 0 only if every step of it held
              --fresh                 forget what earlier runs stored
              --help                  this page

              Ports, each also by an environment variable such as LANTIAN_PLAN_PORT:
              --plan-port 8081  --task-port 8082  --indicator-port 8083  --notification-port 8084
              --postgres-port 15432  --kafka-port 19092  --kafka-controller-port 19093
              --mail-port 18025  --webhook-port 18090

            Data, logs, keys and tokens are under deploy/local/run/.""";

    private Help() {}
}
