package dev.gouji.audit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedRunTest {
    private static final String UNTOLD = "what has no result";

    private final List<String> results = new ArrayList<>();

    @Test
    void results_come_in_the_order_of_the_items_whoever_is_faster() throws IOException {
        boolean complete = run(2_000, 4, (item, attempt) -> {
            sleep(item % 7 == 0 ? 2 : 0);
            return "r" + item;
        });
        assertThat(complete).isTrue();
        assertThat(results)
                .isEqualTo(
                        IntStream.range(0, 2_000).mapToObj(item -> "r" + item).toList());
    }

    @Test
    void an_item_that_fails_has_its_own_result() throws IOException {
        run(5, 2, (item, attempt) -> {
            if (item == 3) {
                throw new StackOverflowError();
            }
            return "r" + item;
        });
        assertThat(results).containsExactly("r0", "r1", "r2", "StackOverflowError", "r4");
    }

    @Test
    void a_worker_that_breaks_ends_the_run_instead_of_leaving_it_waiting() {
        assertThatThrownBy(() -> run(5, 2, (item, attempt) -> {
                    if (item == 3) {
                        throw new IllegalStateException(UNTOLD);
                    }
                    return "r" + item;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("worker");
    }

    @Test
    void an_item_that_listens_ends_when_its_time_is_over() throws IOException {
        run(4, 1, (item, attempt) -> {
            if (item == 1) {
                sleep(30_000);
            }
            return "r" + item;
        });
        assertThat(results).containsExactly("r0", "late", "r2", "r3");
    }

    @Test
    void an_item_that_never_ends_is_given_up_and_the_others_go_on() throws IOException {
        run(50, 2, (item, attempt) -> {
            while (item == 1 || item == 20) {
                Thread.onSpinWait();
            }
            return "r" + item;
        });
        assertThat(results).hasSize(50);
        assertThat(results.get(1)).isEqualTo("late");
        assertThat(results.get(20)).isEqualTo("late");
        assertThat(results.stream().filter("late"::equals)).hasSize(2);
    }

    @Test
    void an_item_that_lacks_memory_is_tried_again_alone() throws IOException {
        AtomicInteger working = new AtomicInteger();
        AtomicInteger beside = new AtomicInteger();
        run(200, 3, (item, attempt) -> {
            int others = working.getAndIncrement();
            try {
                if (item % 50 == 10 && !attempt.isAlone()) {
                    throw new OutOfMemoryError("beside others");
                }
                if (attempt.isAlone()) {
                    beside.addAndGet(others);
                }
                sleep(1);
                if (item == 60) {
                    throw new OutOfMemoryError("alone too");
                }
                return "r" + item;
            } finally {
                working.getAndDecrement();
            }
        });
        assertThat(beside).hasValue(0);
        assertThat(results).hasSize(200);
        assertThat(results.get(10)).isEqualTo("r10");
        assertThat(results.get(60)).isEqualTo("OutOfMemoryError");
    }

    @Test
    void what_takes_the_memory_from_the_run_itself_ends_no_run() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        OrderedRun<Integer, String> run = new OrderedRun<>(
                IntStream.range(0, 300).boxed().toList(),
                3,
                Duration.ofMillis(400),
                () -> new Working((item, attempt) -> {
                    sleep(item == 7 ? 30_000 : 0);
                    return "r" + item;
                }),
                result -> {
                    if (asked.incrementAndGet() % 5 == 0) {
                        throw new OutOfMemoryError("an item has it all");
                    }
                    return result.length();
                });

        assertThat(run.run(results::add)).isTrue();
        assertThat(results)
                .isEqualTo(IntStream.range(0, 300)
                        .mapToObj(item -> item == 7 ? "late" : "r" + item)
                        .toList());
    }

    @Test
    void a_run_that_is_stopped_has_handed_over_whole_results_in_order() throws IOException {
        List<OrderedRun<Integer, String>> itself = new ArrayList<>();
        boolean complete = run(10_000, 2, itself, (item, attempt) -> {
            if (item == 100) {
                itself.get(0).stop();
            }
            sleep(1);
            return "r" + item;
        });
        assertThat(complete).isFalse();
        assertThat(results).hasSizeLessThan(1_000);
        assertThat(results)
                .isEqualTo(IntStream.range(0, results.size())
                        .mapToObj(item -> "r" + item)
                        .toList());
    }

    private boolean run(int items, int threads, BiFunction<Integer, Attempt, String> work) throws IOException {
        return run(items, threads, new ArrayList<>(), work);
    }

    private boolean run(
            int items, int threads, List<OrderedRun<Integer, String>> itself, BiFunction<Integer, Attempt, String> work)
            throws IOException {
        OrderedRun<Integer, String> run = new OrderedRun<>(
                IntStream.range(0, items).boxed().toList(),
                threads,
                Duration.ofMillis(400),
                () -> new Working(work),
                String::length);
        itself.add(run);
        return run.run(results::add);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    private record Working(BiFunction<Integer, Attempt, String> work) implements Worker<Integer, String> {
        @Override
        public String work(Integer item, Attempt attempt) {
            return work.apply(item, attempt);
        }

        @Override
        public String tooLate(Integer item) {
            return "late";
        }

        @Override
        public String failed(Integer item, Throwable problem) {
            if (UNTOLD.equals(problem.getMessage())) {
                throw new IllegalStateException("cannot be told");
            }
            return problem.getClass().getSimpleName();
        }

        @Override
        public void close() {}
    }
}
