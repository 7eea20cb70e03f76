package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the command {@code mcp} through two pipes, as an assistant does. Close it to end the command. */
final class McpClient implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BUFFER = 1 << 20;

    private final PipedOutputStream asking = new PipedOutputStream();
    private final BufferedReader answers;
    private final CompletableFuture<Integer> code;
    private final Cli cli;
    private int id;

    /** Start the command. */
    McpClient(Cli cli, String... options) {
        try {
            PipedInputStream answering = new PipedInputStream(BUFFER);
            this.cli = cli.reading(new PipedInputStream(asking, BUFFER)).writingTo(new PipedOutputStream(answering));
            this.answers = new BufferedReader(new InputStreamReader(answering, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> words = new ArrayList<>(List.of("mcp"));
        words.addAll(Arrays.asList(options));
        code = CompletableFuture.supplyAsync(() -> cli.run(words.toArray(String[]::new)));
    }

    /** Send a line as it is. */
    void send(String line) {
        try {
            asking.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            asking.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Get the next answer. */
    JsonNode next() {
        try {
            return JSON.readTree(answers.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Send a line and get what comes back. */
    JsonNode ask(String line) {
        send(line);
        return next();
    }

    /** Make a request and get the whole answer to it. */
    JsonNode request(String method, String parameters) {
        id++;
        JsonNode answer = ask(
                "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}");
        assertThat(answer.get("jsonrpc").asString()).isEqualTo("2.0");
        assertThat(answer.get("id").asInt()).isEqualTo(id);
        return answer;
    }

    /** Call a tool and get its answer, right or wrong. */
    JsonNode call(String tool, String arguments) {
        JsonNode answer = request("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}");
        assertThat(answer.has("result")).as(answer.toString()).isTrue();
        return answer.get("result");
    }

    /** Call a tool that answers, and get what it says for programs. */
    JsonNode values(String tool, String arguments) {
        JsonNode result = call(tool, arguments);
        assertThat(result.get("isError").asBoolean()).as(result.toString()).isFalse();
        assertThat(result.get("content").get(0).get("text").asString())
                .contains("A model for discussion")
                .hasSizeLessThanOrEqualTo(8000);
        assertThat(result.get("structuredContent").get("caution").asString()).contains("nobody has measured");
        return result.get("structuredContent");
    }

    /** Call a tool that says what is wrong, and get that. */
    String wrong(String tool, String arguments) {
        JsonNode result = call(tool, arguments);
        assertThat(result.get("isError").asBoolean()).as(result.toString()).isTrue();
        return result.get("content").get(0).get("text").asString();
    }

    /** End it and get its exit code. */
    int end() {
        try {
            asking.close();
            return code.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        assertThat(end()).as(cli.err()).isZero();
    }
}
