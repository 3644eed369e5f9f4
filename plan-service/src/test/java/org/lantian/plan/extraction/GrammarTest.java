package org.lantian.plan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every printed form of the grammar is read as its table says, and the page for people shows the same table. */
class GrammarTest {

    private static final Path PAGE = Path.of("GRAMMAR.md");

    @TestFactory
    Stream<DynamicTest> every_form_is_read_as_the_table_says() {
        return GrammarExamples.sections().stream()
                .flatMap(section -> section.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                section.title() + ": " + example.form(),
                                () -> assertThat(sorted(section.read(example)))
                                        .as(example.text())
                                        .isEqualTo(sorted(example.expected())))));
    }

    /** {@code -Dlantian.grammar.write=true} writes the tables into the page anew. */
    @Test
    void the_grammar_page_shows_every_form() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        int start = page.indexOf("<!-- forms -->");
        String wanted = page.substring(0, start) + "<!-- forms -->\n" + tables();
        if (Boolean.getBoolean("lantian.grammar.write")) {
            Files.writeString(PAGE, wanted, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(wanted);
    }

    private static List<String> sorted(String facts) {
        return Arrays.stream(facts.split("; ")).sorted().toList();
    }

    private static String tables() {
        StringBuilder page = new StringBuilder();
        for (GrammarExamples section : GrammarExamples.sections()) {
            page.append("\n## ").append(section.title()).append("\n\n| form | example | read as |\n|---|---|---|\n");
            for (GrammarExamples.Example example : section.examples()) {
                page.append("| ")
                        .append(example.form())
                        .append(" | ")
                        .append(escaped(example.text()))
                        .append(" | ")
                        .append(escaped(example.expected()))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;");
    }
}
