package org.lantian.kubernetes.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The released version works on this version's schema: migrations only add, and each statement that the tests of the released version had its
 * databases carry out is prepared and planned on the schema of today. {@code -Dlantian.release} writes {@code released/} anew: to be done when a
 * version is released, and never else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaGrowthTest {

    @SuppressWarnings("unused")
    static final List<String> services = Migrations.SERVICES;

    private Databases databases;

    @BeforeAll
    void start() throws Exception {
        databases = Databases.migrated();
        if (System.getProperty("lantian.release") != null) {
            for (String service : Migrations.SERVICES) {
                release(service);
            }
        }
    }

    @AfterAll
    void stop() throws Exception {
        databases.close();
    }

    @ParameterizedTest
    @FieldSource("services")
    void migrations_since_the_release_only_add(String service) throws Exception {
        var released = Release.of(service).migrations();
        assertThat(new Migrations(service)
                        .all().stream()
                                .filter(migration -> !released.contains(migration.name()))
                                .collect(Collectors.toMap(
                                        Migrations.Migration::name, migration -> GrowthRules.broken(migration.sql()))))
                .allSatisfy((name, broken) -> assertThat(broken).as(name).isEmpty());
    }

    @ParameterizedTest
    @FieldSource("services")
    void the_statements_of_the_released_version_run_on_the_new_schema(String service) throws Exception {
        assertThat(Release.of(service).statements()).hasSizeGreaterThan(50);
        assertThat(faults(service, service)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan|alter table plan drop column title cascade|column p1_0.title does not exist",
                "plan|alter table plan rename column title to name|column p1_0.title does not exist",
                "plan|alter table plan alter column issued_on type text|instead of [uuid, text, text, text, text, date, text]",
                "task|drop table assignment_change cascade|relation \"assignment_change\" does not exist",
                "indicator|alter table changed_day drop constraint changed_day_pkey|constraint matching the ON CONFLICT",
                "indicator|drop function civil_day cascade|function civil_day(timestamp with time zone) does not exist",
                "notification|alter table notice alter column kind type bytea using null|operator does not exist: bytea = text"
            })
    void a_statement_that_the_schema_no_longer_knows_is_found(String service, String change, String complaint)
            throws Exception {
        databases.execute("postgres", "create database changed template " + service);
        try {
            databases.execute("changed", change);
            assertThat(faults(service, "changed"))
                    .anySatisfy(fault -> assertThat(fault).contains(complaint));
        } finally {
            databases.execute("postgres", "drop database changed");
        }
    }

    @ParameterizedTest
    @FieldSource("services")
    void what_the_released_version_writes_and_reads_is_of_the_same_type_and_enough(String service) throws Exception {
        var released = Release.of(service);
        try (var database = databases.connect(service)) {
            var now = Column.all(database);
            for (Column column : released.columns()) {
                assertThat(now)
                        .as(column.toString())
                        .anyMatch(other -> other.table().equals(column.table())
                                && other.name().equals(column.name())
                                && other.type().equals(column.type())
                                && (column.mustBeGiven() || !other.mustBeGiven()));
            }
            var tables = released.tables();
            assertThat(now.stream()
                            .filter(column -> tables.containsKey(column.table()))
                            .filter(Column::mustBeGiven)
                            .filter(column -> tables.getOrDefault(column.table(), List.of()).stream()
                                    .noneMatch(known -> known.name().equals(column.name()))))
                    .as("columns that the released version's inserts do not give")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drop table plan;|drops what is used",
                "drop sequence slip_number;|drops what is used",
                "alter table plan drop column title;|drops a column",
                "alter table plan rename column title to name;|renames",
                "alter table plan alter column title type varchar(9);|changes a type",
                "alter table plan alter title set not null;|requires what was optional",
                "alter table plan alter kind drop default;|takes a default away",
                "alter table plan add column size int not null;|adds a required column without a default",
                "alter table plan add constraint small check (size < 9);|holds old rows to a new constraint"
            })
    void each_rule_can_fail(String sql, String rule) {
        assertThat(GrowthRules.broken(sql)).containsExactly(rule);
    }

    @Test
    void what_only_adds_passes() {
        assertThat(GrowthRules.broken("""
                create table note (id uuid primary key, words text not null);
                create index note_words on note (words);
                alter table plan add column note_id uuid references note, add column seen boolean not null default false,
                    add column kind text default 'X' not null;
                alter table plan add constraint small check (size < 9) not valid;
                alter table plan alter column title drop not null; -- drop table plan
                """)).isEmpty();
    }

    /** What the statements of the service's released version complain of in a database. */
    private List<String> faults(String service, String name) throws Exception {
        try (var database = databases.connect(name)) {
            return Release.of(service).statements().stream()
                    .flatMap(statement -> statement.fault(database).stream())
                    .toList();
        }
    }

    private void release(String service) throws Exception {
        try (var database = databases.connect(service)) {
            var migrations = new Migrations(service)
                    .all().stream().map(Migrations.Migration::name).collect(Collectors.toSet());
            new Release(migrations, Column.all(database), Recorded.statements(service, database)).write(service);
        }
    }
}
