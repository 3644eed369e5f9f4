package org.lantian.clients;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.lantian.local.Port;
import org.lantian.rig.Rig;
import org.lantian.rig.Work;

/** The clients and what watches the services, against the services as they were packaged. */
@DisabledIfSystemProperty(named = "quick", matches = ".*")
class ObservabilityTest {

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path RUN = HOME.resolve("target/run");
    private static final String REGION = "990100";
    private static final Pattern METRIC =
            Pattern.compile("\\b(?:lantian|kafka|http|jvm|process|agroal|hikari)_[a-z0-9_]+");

    private static Rig rig;
    private static String unit;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        rig = new Rig(
                HOME.resolve("../..").normalize(),
                RUN,
                Optional.empty(),
                Map.of("LANTIAN_LOG_JSON", "true", "LANTIAN_WATCH_EVERY", "1s"));
        rig.start();
        try (var work = new Work(rig, RUN.resolve("documents"))) {
            work.round();
        }
        unit = new Api(rig.ports().url(Port.PLAN), rig.token("planner"))
                .first("/units?q=%E7%94%9F%E6%80%81%E7%8E%AF%E5%A2%83%E5%B1%80&regionCode=" + REGION)
                .path("id")
                .asText();
    }

    @AfterAll
    static void stop() throws IOException {
        rig.close();
    }

    @Test
    void the_main_calls_work_in_java() throws Exception {
        new MainCalls(environment("71")).run();
    }

    @Test
    void the_main_calls_work_with_curl() throws Exception {
        var log = RUN.resolve("curl.log");
        var builder = new ProcessBuilder("bash", HOME.resolve("curl/main-calls").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment("72"));
        var ended = builder.start().waitFor();
        assertThat(ended).as(Files.readString(log)).isZero();
    }

    @Test
    void every_metric_of_the_dashboard_and_the_alerts_exists() throws IOException {
        var folder = HOME.resolve("../observability");
        var named = named(Files.readString(folder.resolve("dashboard.json")));
        named.addAll(named(Files.readString(folder.resolve("alerts.yaml"))));
        assertThat(named).hasSizeGreaterThan(10);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told()).containsAll(named));
    }

    @Test
    void logs_are_json_where_machines_read_them() throws IOException {
        var json = new ObjectMapper();
        for (var service : List.of("plan-service", "task-service", "indicator-service", "notification-service")) {
            var lines = Files.readAllLines(RUN.resolve("logs").resolve(service + ".log"));
            assertThat(lines).as(service).isNotEmpty();
            for (var line : lines.stream().filter(each -> each.startsWith("{")).toList()) {
                assertThat(json.readTree(line).path("message").asText()).isNotBlank();
            }
        }
    }

    @Test
    void a_log_line_carries_the_id_of_the_request_that_the_event_came_from() throws Exception {
        var record = new ProducerRecord<>("plan-events", "followed", "{");
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "5b8f7c62-3f0e-4d1b-9d3c-2f6f1f0a7e11",
                        "ce_type", "org.lantian.plan.measure-issued.v1",
                        "ce_source", "/plan-service",
                        "ce_requestid", "followed-to-the-log")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        Map<String, Object> broker =
                Map.of("bootstrap.servers", "127.0.0.1:" + rig.ports().of(Port.KAFKA));
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
        var json = new ObjectMapper();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var lines = Files.readAllLines(RUN.resolve("logs/task-service.log"));
            var line = lines.stream().filter(each -> each.contains("is parked")).findFirst();
            assertThat(line).isPresent();
            var ids = json.readTree(line.get()).path("mdc");
            assertThat(ids.path("requestId").asText()).isEqualTo("followed-to-the-log");
        });
    }

    private static Set<String> named(String text) {
        return METRIC.matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> told() throws IOException, InterruptedException {
        Set<String> told = new TreeSet<>();
        for (var service : new Port[] {Port.PLAN, Port.TASK, Port.INDICATOR, Port.NOTIFICATION}) {
            var request = HttpRequest.newBuilder(URI.create(rig.ports().url(service) + "/q/metrics"))
                    .build();
            var answer = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request, BodyHandlers.ofString(UTF_8));
            answer.body()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> told.add(line.split("[{ ]")[0]));
        }
        return told;
    }

    private static Map<String, String> environment(String number) throws IOException {
        var document = RUN.resolve("documents").resolve("client-" + number + ".txt");
        Files.writeString(document, """
                明湖市人民政府办公室
                关于印发《明湖市第%1$s号空气质量专项行动方案》的通知
                明政办〔2024〕%1$s号

                2024年6月28日
                明湖市第%1$s号空气质量专项行动方案

                一、重点任务
                （一）整治锅炉。2025年11月底前，完成燃煤锅炉改造%1$s台。（市生态环境局负责）
                """.formatted(number));
        var environment = new HashMap<String, String>();
        for (var service : new Port[] {Port.PLAN, Port.TASK, Port.INDICATOR, Port.NOTIFICATION}) {
            environment.put(service.name(), rig.ports().url(service));
        }
        environment.put("PLANNER", rig.token("planner"));
        environment.put("SUPERVISOR", rig.token("supervisor"));
        environment.put("ADMINISTRATOR", rig.token("administrator"));
        environment.put("FEED", rig.token("data-feed"));
        environment.put("OFFICER", rig.officerToken(unit));
        environment.put("UNIT", unit);
        environment.put("REGION", REGION);
        environment.put("DOCUMENT", document.toString());
        return environment;
    }
}
