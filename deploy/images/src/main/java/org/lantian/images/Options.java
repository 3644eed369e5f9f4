package org.lantian.images;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param base image to build upon; without it, the Java runtime of this machine and nothing else
 * @param registry where to push to; without it, tars are written
 * @param tag version of the images
 */
record Options(Optional<String> base, Optional<String> registry, String tag) {

    static final String HELP = """
            deploy/images/build [--tag VERSION] [--base IMAGE] [--push REGISTRY/PREFIX]

            Makes an image of each service, without a container engine, into deploy/images/target/<service>.tar.
              --tag VERSION   1.0.0 unless given
              --base IMAGE    builds upon an image of a registry that has a Java 17 or later in its PATH;
                              without it, the image holds the Java runtime of this machine, the libraries that it is linked to, and nothing else
              --push PREFIX   sends REGISTRY/PREFIX/<service>:VERSION instead of writing tars; credentials as docker login leaves them
            """;

    static Options of(List<String> arguments) {
        Optional<String> base = Optional.empty();
        Optional<String> registry = Optional.empty();
        String tag = "1.0.0";
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            if (rest.isEmpty()) {
                throw new IllegalArgumentException(option + " is unknown or has no value; see --help");
            }
            switch (option) {
                case "--base" -> base = Optional.of(rest.pop());
                case "--push" -> registry = Optional.of(rest.pop());
                case "--tag" -> tag = rest.pop();
                default -> throw new IllegalArgumentException(option + " is unknown; see --help");
            }
        }
        return new Options(base, registry, tag);
    }
}
