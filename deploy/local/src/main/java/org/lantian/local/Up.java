package org.lantian.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.lantian.local.demo.MainJob;
import org.lantian.local.part.RunFolder;
import org.lantian.local.receiver.Receivers;
import org.lantian.local.token.Keys;
import org.lantian.local.token.Tokens;

/** {@code deploy/local/up}: starts everything, runs the main job, and stops in good order on Ctrl-C or when it is told to run once. */
public final class Up {

    private final Path home;
    private final Options options;
    private final Console console;

    private Up(Path home, Options options, Console console) {
        this.home = home;
        this.options = options;
        this.console = console;
    }

    public static void main(String[] arguments) {
        var console = Console.ofProcess();
        try {
            var options = Options.parse(List.of(arguments), System.getenv());
            if (options.help()) {
                console.line(Help.TEXT);
                return;
            }
            var home = Path.of(System.getProperty("lantian.home", "deploy/local"))
                    .toAbsolutePath()
                    .normalize();
            System.exit(new Up(home, options, console).run());
        } catch (Failure failure) {
            console.line("up: " + failure.line());
            System.exit(1);
        }
    }

    private int run() {
        var run = new RunFolder(home.resolve("run"));
        run.take();
        var stack = new Stack(home, run, options, console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            var words = console.lastWords();
            if (!stack.parts().isEmpty()) {
                words.line("");
                words.step("stopping");
                stack.stop(words);
            }
        }));
        stack.start();
        new Watch(stack, console).begin();
        try (var receivers = Receivers.listen(options.ports())) {
            var tokens = new Tokens(run.tokens(), Keys.in(run.keys()));
            var setting = new Setting(home, run, options, tokens);
            setting.settle(console);
            var ready = console.elapsed();
            console.step("everything is ready");
            var held = !options.demo() || new MainJob(setting, receivers, console).run();
            new Summary(options, run, stack.parts(), ready.toMillis() / 1000.0).print(console);
            if (options.once()) {
                return held ? 0 : 1;
            }
            console.line("Ctrl-C stops everything; what was done stays for the next start.");
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
