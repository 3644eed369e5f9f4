package org.lantian.benchmark.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/** So many callers at once, each asking again as soon as it is answered, for so long. */
record Callers(int count, Duration time) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Measurement ask(IntFunction<HttpRequest> requests) {
        return ask(requests, (number, status) -> {});
    }

    /** The n-th request of all is that of the number n; each answer is told with the number of its request. */
    Measurement ask(IntFunction<HttpRequest> requests, BiConsumer<Integer, Integer> answered) {
        List<List<Long>> times = new ArrayList<>();
        Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
        var numbers = new java.util.concurrent.atomic.AtomicInteger();
        var ended = new CountDownLatch(count);
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        for (int caller = 0; caller < count; caller++) {
            List<Long> own = new ArrayList<>();
            times.add(own);
            var thread = new Thread(
                    null,
                    () -> {
                        while (System.nanoTime() < end) {
                            int number = numbers.getAndIncrement();
                            long sent = System.nanoTime();
                            int status = status(requests.apply(number));
                            if (status == 200) {
                                own.add(System.nanoTime() - sent);
                            }
                            statuses.computeIfAbsent(status, any -> new LongAdder())
                                    .increment();
                            answered.accept(number, status);
                        }
                        ended.countDown();
                    },
                    "caller-" + caller,
                    256 * 1024);
            thread.setDaemon(true);
            thread.start();
        }
        await(ended);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Map<Integer, Integer> counts = new java.util.HashMap<>();
        statuses.forEach((status, counter) -> counts.put(status, counter.intValue()));
        return Measurement.of(
                times.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray(), counts, seconds);
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** 0 when no answer came. */
    private static int status(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
