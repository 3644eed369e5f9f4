package org.lantian.plan.directory.unit;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Opens the directory's own data files. */
public final class Resources {

    private Resources() {}

    public static Reader open(String path) {
        var stream = Objects.requireNonNull(Resources.class.getResourceAsStream(path), path);
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
