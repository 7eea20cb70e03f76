package dev.poise.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The program as a user starts it, in a process of its own, so that what is measured is not shared with the test. */
final class Served implements AutoCloseable {
    private final Process process;
    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Served(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Start it with the options of the launcher. */
    static Served start(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseParallelGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.poise.cli.Main",
                        "workshop")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("POISE_STATE", folder.resolve("state").toString());
        Process process = builder.start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return new Served(process, out.readLine());
    }

    /** Get the address of a page. */
    String address(String path) {
        return address.replaceFirst("/$", path);
    }

    /** Get the number of the process. */
    long pid() {
        return process.pid();
    }

    /** Send JSON and give the response. */
    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address(path)))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Let somebody listen to what the room sees, and read everything, until the program ends. */
    CompletableFuture<HttpResponse<Void>> listen() throws IOException, InterruptedException {
        String ticket =
                post("/api/ticket", "{\"topic\":\"show\"}").body().replaceAll(".*\"ticket\":\"([^\"]+)\".*", "$1");
        HttpRequest request = HttpRequest.newBuilder(URI.create(address("/api/events?ticket=" + ticket)))
                .header("Accept", "text/event-stream")
                .build();
        return client.sendAsync(request, info -> BodySubscribers.discarding());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
