package dev.poise.broken;

import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Every method ends, or goes on, after a time that a slow machine does not keep. */
public final class WaitsForAWhile {
    void sleeps() throws InterruptedException {
        Thread.sleep(500);
    }

    void naps() throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
    }

    Object polls(BlockingQueue<Object> queue) throws InterruptedException {
        return queue.poll(5, TimeUnit.SECONDS);
    }

    boolean hopes(CountDownLatch latch) throws InterruptedException {
        return latch.await(5, TimeUnit.SECONDS);
    }

    Object gets(CompletableFuture<Object> future) throws Exception {
        return future.get(5, TimeUnit.SECONDS);
    }

    boolean watches(Process program) throws InterruptedException {
        return program.waitFor(5, TimeUnit.SECONDS);
    }

    void listens(Socket socket) throws SocketException {
        socket.setSoTimeout(5000);
    }
}
