package org.lantian.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresClusterTest {

    @TempDir
    Path folder;

    private RunFolder run;
    private Secrets secrets;
    private int port;
    private PostgresCluster postgres;

    @BeforeEach
    void start() throws Exception {
        run = new RunFolder(folder);
        run.take().channel().close();
        secrets = new Secrets(run.keys());
        port = freePort();
        postgres = new PostgresCluster(run, port, secrets);
        postgres.start();
        new Databases(port, secrets).create(List.of("plan", "task"));
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void it_is_durable_lets_nobody_in_without_a_password_and_keeps_services_apart() throws Exception {
        try (var connection = DriverManager.getConnection(url("plan"), "plan", secrets.of("plan"));
                var fsync = connection.createStatement().executeQuery("show fsync")) {
            assertThat(fsync.next()).isTrue();
            assertThat(fsync.getString(1)).isEqualTo("on");
        }
        assertThatThrownBy(() -> DriverManager.getConnection(url("plan"), "plan", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(url("plan"), "task", secrets.of("task")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_server_that_a_killed_launcher_left_is_ended_and_its_data_are_there_again() throws Exception {
        try (var connection = DriverManager.getConnection(url("plan"), "plan", secrets.of("plan"));
                var statement = connection.createStatement()) {
            statement.execute("create table kept as select 1 as one");
        }

        var next = new PostgresCluster(run, port, secrets);
        assertThat(Leftovers.end(run, next)).hasSize(1).first().asString().startsWith("PostgreSQL (process ");
        assertThat(next.pid()).isEmpty();
        next.start();

        try (var connection = DriverManager.getConnection(url("plan"), "plan", secrets.of("plan"));
                var kept = connection.createStatement().executeQuery("select one from kept")) {
            assertThat(kept.next()).isTrue();
        }
    }

    @Test
    void a_process_that_only_has_a_remembered_number_is_left_alone() throws Exception {
        var own = ProcessHandle.current().pid();
        Files.writeString(run.pids().resolve("plan-service"), Long.toString(own));

        assertThat(Leftovers.end(run, postgres)).noneMatch(ended -> ended.contains("plan-service"));
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
