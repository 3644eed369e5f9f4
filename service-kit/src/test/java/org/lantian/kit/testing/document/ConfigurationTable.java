package org.lantian.kit.testing.document;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.testing.document.Settings.Setting;

/**
 * {@code CONFIGURATION.md}: what can be set, its default and what it is for, from the properties files of the kit and the service. A
 * setting that the code reads and no file tells of fails, and so does one without a word on what it is for.
 */
public final class ConfigurationTable {

    private static final String OWN = "lantian.";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(LANTIAN_[A-Z_]+)(?::([^}]*))?}");

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(lantian\\.[a-z.-]+)");

    private ConfigurationTable() {}

    /** Checks the table of the module under test, whose classes lie in this package. */
    public static void isUpToDate(String servicePackage) {
        var own = Settings.of(Path.of("src/main/resources/application.properties"));
        var shared = Settings.of(Path.of("../service-kit/src/main/resources/META-INF/microprofile-config.properties"));
        var told = Stream.concat(own.stream(), shared.stream())
                .flatMap(ConfigurationTable::names)
                .collect(toSet());
        assertThat(read(servicePackage)).as("settings that the code reads").allMatch(key -> isTold(key, told));
        Document.isUpToDate("CONFIGURATION.md", """
                        # Configuration

                        Made from the code: `./mvnw -pl %s test -Dtest=DocumentsTest -Dlantian.write` writes it anew. Each setting can be given as a system property, or as the variable
                        that is its name in capitals with `_` for every other sign: `LANTIAN_CLOCK_TODAY` for `lantian.clock.today`.
                        Settings of Quarkus that are not named here (`quarkus.*`) can be set in the same way.

                        ## This service

                        %s
                        ## Every service

                        %s""".formatted(
                        System.getProperty("basedir", ".").replaceAll(".*/", ""), table(own), table(shared)));
    }

    /** Its own name, and those of our settings that its value refers to. */
    private static Stream<String> names(Setting setting) {
        return Stream.concat(
                Stream.of(setting.key()),
                REFERENCE.matcher(setting.value()).results().map(found -> found.group(1)));
    }

    private static String table(List<Setting> settings) {
        var table = new StringBuilder("| setting | default | what for |\n|---|---|---|\n");
        for (var setting : settings) {
            var variable = VARIABLE.matcher(setting.value());
            if (setting.key().startsWith(OWN) && !variable.find()) {
                row(table, setting.key(), setting.value(), setting);
                continue;
            }
            variable.reset();
            while (variable.find()) {
                row(table, variable.group(1), variable.group(2), setting);
            }
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String name, @Nullable String value, Setting setting) {
        assertThat(setting.comment()).as("what %s is for", name).isNotBlank();
        var byDefault = value == null ? "must be set" : value.isEmpty() ? "" : "`" + value + "`";
        table.append("| `%s` | %s | %s |\n"
                .formatted(name, byDefault, setting.comment().replace("|", "\\|")));
    }

    private static boolean isTold(String key, Set<String> told) {
        return told.stream().anyMatch(known -> known.equals(key) || known.startsWith(key + "."));
    }

    /** Names of all {@code lantian.*} settings that classes of the service and of the kit ask for. */
    private static Set<String> read(String servicePackage) {
        // Annotations are all that is looked at: what they stand on need not be found.
        JavaClasses classes = ArchConfiguration.withThreadLocalScope((ArchConfiguration importing) -> {
            importing.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(servicePackage, "org.lantian.kit");
        });
        return classes.stream()
                .flatMap(type -> Stream.concat(injected(type), mapped(type)))
                .filter(key -> key.startsWith(OWN))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> injected(JavaClass type) {
        var parameters = Stream.concat(type.getConstructors().stream(), type.getMethods().stream())
                .flatMap(code -> code.getParameters().stream())
                .flatMap(parameter -> parameter.getAnnotations().stream());
        var fields = type.getFields().stream().flatMap(field -> field.getAnnotations().stream());
        return Stream.concat(parameters, fields)
                .filter(annotation -> annotation.getRawType().isEquivalentTo(ConfigProperty.class))
                .map(annotation -> text(annotation, "name"));
    }

    private static Stream<String> mapped(JavaClass type) {
        return type.tryGetAnnotationOfType(ConfigMapping.class).stream().map(ConfigMapping::prefix);
    }

    private static String text(JavaAnnotation<?> annotation, String member) {
        return annotation.get(member).map(String::valueOf).orElse("").toLowerCase(Locale.ROOT);
    }
}
