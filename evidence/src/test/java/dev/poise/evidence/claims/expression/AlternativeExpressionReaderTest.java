package dev.poise.evidence.claims.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.expression.Expression;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativeExpressionReaderTest {
    private static final List<String> WORDS = List.of("api", "steep");
    private final ProblemList problems = new ProblemList();
    private final AlternativeExpressionReader reader =
            new AlternativeExpressionReader(WORDS::contains, WORDS, problems);

    private Expression<Term> read(String text) {
        return Objects.requireNonNull(reader.read(text, Place.startOf("test")));
    }

    @ParameterizedTest
    @CsvSource({"1 + 2 * 3, 7", "(1 + 2) * 3, 9", "8 / 4 / 2, 1", "5 - 2 - 1, 2", "-2 + .5, -1.5", "2 * -3, -6"})
    void shouldMultiplyBeforeAddingAndGoFromLeftToRight(String text, double value) {
        assertThat(read(text).value(term -> Double.NaN)).isEqualTo(value);
    }

    @Test
    void shouldWorkOutMeasuresOfAlternatives() {
        Expression<Term> expression = read("2 * trust.mean[api steep] - value.insight@day40[] / trust.mean@17-26[api]");

        assertThat(expression.terms())
                .extracting(Term::toString)
                .containsExactly("trust.mean[api steep]", "value.insight@day40[]", "trust.mean@17-26[api]");
        assertThat(expression.value(term -> term.alternative().size() + 1)).isEqualTo(2 * 3 - 1.0 / 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trust.mean[apl] | test:1:12: found the unknown condition \"apl\", expected words of conditions, or a sweep with a number; did you mean api?",
                "2 + trust.men[api] | test:1:5: found the unknown measure \"trust.men\", expected the dotted name of a metric; did you mean trust.mean?",
                "trust.mean | test:1:11: found the end, expected an alternative in brackets, such as [K.9 I.1]",
                "(trust.mean[api] | test:1:17: found the end, expected )",
                "trust.mean[api] ? 2 | test:1:17: found \"? 2\", expected a name, a number or one of + - * / ( )",
                "trust.mean[api] 2 | test:1:17: found \"2\", expected one of + - * / or the end",
                "trust.mean@26-17[api] | test:1:1: found \"trust.mean@26-17\", expected a window that ends after it starts",
                "delivery.velocityCv@2[api] | test:1:1: found \"delivery.velocityCv@2\", expected a measure that has a value for every such step",
                "trust.mean@x[api] | test:1:1: found \"@x\", expected sprints such as @17-26, or days such as @day40"
            })
    void shouldTellWhereAndWhatIsWrong(String text, String problem) {
        reader.read(text, Place.startOf("test"));

        assertThat(problems.inOrder()).extracting(Problem::describe).containsExactly(problem);
    }
}
