package org.lantian.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantian.local.Bureau;
import org.lantian.local.Setting;
import org.lantian.local.part.RunFolder;
import org.lantian.local.receiver.WebhookKey;

/** At the very end: no log of the run tells a token, a key, a password or where somebody is reached. */
final class KeepSecrets {

    private static final int SHOWN = 5;

    private final Setting setting;
    private final Steps steps;

    KeepSecrets(Setting setting, Steps steps) {
        this.setting = setting;
        this.steps = steps;
    }

    void check() {
        var run = new RunFolder(setting.run());
        Map<String, String> words = new HashMap<>();
        read(run.keys(), ".password").forEach(password -> words.put(password, "a password"));
        read(run.keys(), "private.key").forEach(key -> words.put(key, "the private key"));
        read(run.tokens(), "").forEach(token -> words.put(token, "a bearer token"));
        for (Bureau bureau : List.of(setting.environment(), setting.industry())) {
            words.put(WebhookKey.of(setting.secret("webhook-" + bureau.token())).secret(), "a webhook's key");
            words.put(bureau.mailAddress(), "an e-mail address");
        }
        var finding = new LogSearch(words).in(run.logs());
        finding.found().stream().limit(SHOWN).forEach(steps::note);
        steps.check(
                finding.lines() > 0 && finding.found().isEmpty(),
                "%,d lines in %d logs were read: no token, key, password, address or telephone number stands there"
                        .formatted(finding.lines(), finding.files()));
    }

    private static List<String> read(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(KeepSecrets::content)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
