package org.dragoman.cli;

import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.dragoman.text.Article;
import org.dragoman.text.Input;
import org.jspecify.annotations.Nullable;

/**
 * Codes articles on several threads and gives the outcomes in the order of the input, whatever the
 * number of threads.
 *
 * <p>One thread reads ahead, as far as the articles on their way stay below a number and a total
 * length; the workers code them; whoever calls {@link #next} takes the outcomes. So the memory in
 * use does not grow with the input.
 */
final class Pipeline implements AutoCloseable {

  private static final int ARTICLES_PER_THREAD = 64;

  /**
   * The total length of the articles on their way, in UTF-16 units: as long as the longest may be.
   */
  private static final int TOTAL_LENGTH = 4_000_000;

  /** The stack of a worker, in bytes: room for the trees of very long sentences. */
  private static final long STACK = 16L << 20;

  private record Pending(@Nullable Future<Outcome> outcome, int length) {}

  private final Iterator<Input> inputs;
  private final Function<Article, Outcome> coding;
  private final BlockingQueue<Pending> pending;
  private final Semaphore room = new Semaphore(TOTAL_LENGTH);
  private final ExecutorService workers;
  private final Thread reader;
  private @Nullable Pending head;

  /**
   * A pipeline, at work from now on.
   *
   * @param inputs read by one thread, which is not the caller's
   * @param coding called by several threads at a time; what it throws, {@link #next} throws
   */
  Pipeline(Iterator<Input> inputs, Function<Article, Outcome> coding, int threads) {
    this.inputs = inputs;
    this.coding = coding;
    pending = new ArrayBlockingQueue<>(ARTICLES_PER_THREAD * threads);
    ThreadFactory factory = Pipeline::daemon;
    workers = Executors.newFixedThreadPool(threads, factory);
    reader = daemon(this::read);
    reader.start();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(null, work, "dragoman", STACK);
    thread.setDaemon(true);
    return thread;
  }

  private void read() {
    try {
      try {
        while (inputs.hasNext()) {
          pending.put(begin(inputs.next()));
        }
      } catch (RuntimeException | Error e) {
        pending.put(new Pending(CompletableFuture.failedFuture(e), 0));
      }
      pending.put(new Pending(null, 0));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed before its end
    }
  }

  private Pending begin(Input input) throws InterruptedException {
    if (input instanceof Input.Read read) {
      int length = Math.min(read.article().text().length(), TOTAL_LENGTH);
      room.acquire(length);
      return new Pending(workers.submit(() -> coding.apply(read.article())), length);
    }
    Outcome outcome =
        input instanceof Input.PassedOver other
            ? new Outcome.PassedOver(other.message())
            : rejected((Input.Rejected) input);
    return new Pending(CompletableFuture.completedFuture(outcome), 0);
  }

  private static Outcome rejected(Input.Rejected input) {
    return new Outcome.Rejected(input.message(), input.unreadable(), null);
  }

  /** Whether {@link #next} would answer at once. */
  boolean isReady() {
    if (head == null) {
      head = pending.poll();
    }
    return head != null && (head.outcome == null || head.outcome.isDone());
  }

  /** The outcome of the next input; null at the end. */
  @Nullable Outcome next() {
    try {
      Pending next = head != null ? head : pending.take();
      head = next; // the end stays where it is
      if (next.outcome == null) {
        return null;
      }
      Outcome outcome = next.outcome.get();
      head = null;
      room.release(next.length);
      return outcome;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Ends the work, done or not. */
  @Override
  public void close() {
    reader.interrupt();
    workers.shutdownNow();
  }
}
