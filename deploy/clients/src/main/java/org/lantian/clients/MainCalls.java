package org.lantian.clients;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The main calls, once each. Where the services are, who calls and for whom comes from the environment, as for curl. */
public final class MainCalls {

    private static final String JSON = "application/json";

    private final Map<String, String> environment;
    private final String unit;
    private final String region;

    public MainCalls(Map<String, String> environment) {
        this.environment = environment;
        this.unit = of("UNIT");
        this.region = of("REGION");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new MainCalls(System.getenv()).run();
    }

    public void run() throws IOException, InterruptedException {
        directory();
        var plan = plan(Path.of(of("DOCUMENT")));
        duty(plan);
        notices();
        air();
        events();
    }

    private void directory() throws IOException, InterruptedException {
        var planner = api("PLAN", "PLANNER");
        planner.get("/regions/" + region);
        planner.get("/units?regionCode=" + region);
    }

    /** Upload, read, issue. */
    private String plan(Path document) throws IOException, InterruptedException {
        var planner = api("PLAN", "PLANNER");
        var plan = planner.upload("/plan-imports", document, "java-upload")
                .path("planId")
                .asText();
        planner.get("/plans/" + plan);
        planner.get("/plans/" + plan + "/measures");
        planner.post("/plans/" + plan + "/issuance");
        return plan;
    }

    /** The unit signs and reports, the supervisor returns the report once and then completes the duty. */
    private void duty(String plan) throws IOException, InterruptedException {
        var officer = api("TASK", "OFFICER");
        var supervisor = api("TASK", "SUPERVISOR");
        var duty = "/assignments/"
                + officer.first("/assignments?planId=" + plan + "&unitId=" + unit)
                        .path("id")
                        .asText();
        officer.post(duty + "/signature");
        officer.post(duty + "/submission", JSON, "{\"narrative\": \"已完成。\", \"percent\": 100, \"quantities\": []}");
        supervisor.post(duty + "/return", JSON, "{\"reason\": \"请补充佐证材料。\"}");
        officer.post(duty + "/submission", JSON, "{\"narrative\": \"已补充。\", \"percent\": 100, \"quantities\": []}");
        supervisor.post(duty + "/completion", JSON, "{\"comment\": \"同意办结。\"}");
    }

    /** Where the unit is reached, its inbox and its signature. */
    private void notices() throws IOException, InterruptedException {
        var administrator = api("NOTIFICATION", "ADMINISTRATOR");
        administrator.put(
                "/contact-points/java-mail",
                "{\"unitId\": \"%s\", \"channel\": \"EMAIL\", \"address\": \"office@example.org\"}".formatted(unit));
        administrator.get("/contact-points?unitId=" + unit);
        var officer = api("NOTIFICATION", "OFFICER");
        var notice = officer.first("/notices?unitId=" + unit).path("id").asText();
        officer.post("/notices/" + notice + "/signature");
    }

    /** A station, its hours, what they come to, published figures, and a target that is judged by them. */
    private void air() throws IOException, InterruptedException {
        var planner = api("INDICATOR", "PLANNER");
        var feed = api("INDICATOR", "FEED");
        planner.put("/stations/JAVA1", """
                {"name": "二号站", "regionCode": "%s", "type": "NATIONAL", "longitude": 116.5, "latitude": 39.8}
                """.formatted(region));
        feed.post("/observations", "text/csv", """
                station,pollutant,observedAt,value
                JAVA1,PM25,2024-01-06T08:00:00+08:00,34
                """);
        planner.get("/regions/" + region + "/air-quality?period=2024-01-06");
        feed.post("/statistics", JSON, """
                [{"regionCode": "%s", "period": "2022", "statistic": "PM25_MEAN", "value": 33, "source": "公报"}]
                """.formatted(region));
        planner.post("/targets", JSON, """
                {"regionCode": "%s", "indicatorCode": "PM25_MEAN", "comparator": "<=", "value": 35, "period": "2022", "source": "java"}
                """.formatted(region));
        planner.get("/targets?regionCode=" + region);
        feed.post("/air-quality-index", JSON, """
                [{"at": "2024-01-05T08:00:00+08:00", "averaging": "hour", "concentrations": {"PM25": 34}}]
                """);
        feed.post("/composite-index", JSON, """
                [{"period": "2023-12", "statistics": {"PM10": 89, "PM25": 34, "SO2": 9, "NO2": 30, "CO": 1.2, "O3": 120}}]
                """);
    }

    /** For who cannot read Kafka: from the first event kept, page after page, until there is nothing new. */
    private void events() throws IOException, InterruptedException {
        for (var service : new String[] {"PLAN", "TASK", "INDICATOR", "NOTIFICATION"}) {
            var administrator = api(service, "ADMINISTRATOR");
            long after = 0;
            for (boolean more = true; more; ) {
                var page = administrator.get("/events?limit=1000&after=" + after);
                after = page.path("next").asLong();
                more = !page.path("items").isEmpty();
            }
        }
    }

    private Api api(String service, String role) {
        return new Api(of(service), of(role));
    }

    private String of(String name) {
        var value = environment.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the environment names no " + name);
        }
        return value;
    }
}
