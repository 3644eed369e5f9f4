package org.lantian.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** {@code RUNBOOK.md}: its words and its commands. */
public final class Runbook {

    private static final Pattern BLOCK = Pattern.compile("```(sql|bash)([ a-z]*)\\n(.*?)```", Pattern.DOTALL);

    /** Commands in one language; SQL names the services whose databases it is for. */
    public record Block(String language, List<String> services, String text) {}

    private Runbook() {}

    public static String text() throws IOException {
        return Files.readString(Path.of("RUNBOOK.md"));
    }

    public static List<Block> blocks(String language) throws IOException {
        return BLOCK.matcher(text())
                .results()
                .map(found ->
                        new Block(found.group(1), List.of(found.group(2).strip().split(" ")), found.group(3)))
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** The first shell block with these words. */
    public static String shell(String words) throws IOException {
        return blocks("bash").stream()
                .map(Block::text)
                .filter(text -> text.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the runbook has no command with " + words));
    }
}
