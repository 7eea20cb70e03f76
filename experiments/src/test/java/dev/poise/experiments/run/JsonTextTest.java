package dev.poise.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTextTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\"quoted\" \\ back",
                "line\nfeed\r\t",
                "\u0000\u0001\u001f\u007f",
                "\u00e9\u00e8 \u4e2d",
                "\ud83d\ude00"
            })
    void shouldWriteTextThatReadsBack(String text) {
        JsonNode read = MAPPER.readTree(JsonText.indented(Map.of(text, text)));

        assertThat(read.get(text).asString()).isEqualTo(text);
    }

    @Test
    void shouldEscapeHalfACharacter() {
        assertThat(JsonText.indented(List.of("a\ud83d"))).contains("\"a\\ud83d\"");
    }

    @Test
    void shouldWriteNumbersThatReadBackToTheSameBits() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertThat(Double.parseDouble(Digits.of(number))).isEqualTo(number == 0 ? 0.0 : number);
            }
        }
    }

    @Test
    void shouldWriteTheShortestNumbers() {
        assertThat(Digits.of(0.1)).isEqualTo("0.1");
        assertThat(Digits.of(3)).isEqualTo("3");
        assertThat(Digits.of(-2e14)).isEqualTo("-200000000000000");
        assertThat(Digits.of(2.0e-3)).isEqualTo("0.002");
        // Java 17 itself writes 1.9999999999999998E23
        assertThat(Digits.of(2.0e23)).isEqualTo("2.0E23");
        assertThat(Digits.of(2.0e10)).isEqualTo("20000000000");
    }

    @Test
    void shouldWriteWhatIsNotANumberAsNull() {
        assertThat(JsonText.indented(Arrays.asList(Double.NaN, Double.POSITIVE_INFINITY, null, true, 7L)))
                .isEqualTo("[\n  null,\n  null,\n  null,\n  true,\n  7\n]\n");
    }

    @Test
    void shouldKeepTheOrderOfKeysAndIndent() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("b", new ArrayList<>());
        tree.put("a", Map.of("x", new double[] {1, .5}));

        assertThat(JsonText.indented(tree))
                .isEqualTo("{\n  \"b\": [],\n  \"a\": {\n    \"x\": [\n      1,\n      0.5\n    ]\n  }\n}\n");
    }
}
