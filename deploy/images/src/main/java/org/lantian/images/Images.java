package org.lantian.images;

import java.nio.file.Path;
import java.util.List;

/** The command: one image for each service that is packaged. */
public final class Images {

    static final List<String> SERVICES =
            List.of("plan-service", "task-service", "indicator-service", "notification-service");

    private Images() {}

    public static void main(String... arguments) throws Exception {
        var say = System.err;
        if (List.of(arguments).contains("--help")) {
            say.print(Options.HELP);
            return;
        }
        var home = Path.of(System.getProperty("lantian.home", ".")).toAbsolutePath();
        try {
            var options = Options.of(List.of(arguments));
            for (String service : SERVICES) {
                say.println(build(home, service, options));
            }
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            say.println(wrong.getMessage());
            System.exit(1);
        }
        // The library's threads linger.
        System.exit(0);
    }

    /** Answers where the image went. */
    static String build(Path home, String service, Options options) throws Exception {
        var target = home.resolve("target");
        var image = new ServiceImage(service, home.resolve("../..").normalize(), options);
        return image.write(target);
    }
}
