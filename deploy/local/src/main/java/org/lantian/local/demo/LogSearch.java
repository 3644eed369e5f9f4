package org.lantian.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Looks in logs for what must not stand there: the very words that a run keeps to itself, and whatever has the shape of a bearer
 * token, a webhook's key, an e-mail address or a telephone number. It names places, never what it found.
 */
final class LogSearch {

    private static final Map<String, Pattern> SHAPES = new TreeMap<>(Map.of(
            "a bearer token", Pattern.compile("eyJ[\\w-]{8,}\\.[\\w-]{8,}\\."),
            "a webhook's key", Pattern.compile("whsec_[A-Za-z0-9+/]{16,}"),
            "an e-mail address", Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)*\\.[A-Za-z]{2,}\\b"),
            "a telephone number", Pattern.compile("(?<![\\w.:-])(\\+?86[- ]?)?1[3-9]\\d{9}(?![\\w.:-])")));

    /**
     * What a search came to.
     *
     * @param found one line for each place: what kind of thing stands in which line of which file
     */
    record Finding(int files, int lines, List<String> found) {}

    /** Words that are secret, and what each is. */
    private final Map<String, String> words;

    LogSearch(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    /** Reads every log of the folder. */
    Finding in(Path folder) {
        try (var logs = Files.list(folder)) {
            List<String> found = new ArrayList<>();
            int files = 0;
            int lines = 0;
            for (Path log : logs.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList()) {
                files++;
                // Not Files.lines: a log may end within a character.
                var content = new String(Files.readAllBytes(log), UTF_8).lines().toList();
                for (int i = 0; i < content.size(); i++) {
                    for (String what : kinds(content.get(i))) {
                        found.add(what + " in " + log.getFileName() + ":" + (i + 1));
                    }
                }
                lines += content.size();
            }
            return new Finding(files, lines, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> kinds(String line) {
        List<String> kinds = new ArrayList<>();
        words.forEach((word, what) -> {
            if (line.contains(word)) {
                kinds.add(what);
            }
        });
        SHAPES.forEach((what, shape) -> {
            if (!kinds.contains(what) && shape.matcher(line).find()) {
                kinds.add(what);
            }
        });
        return kinds;
    }
}
