package nl.pow.matching.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.Verdict;
import org.junit.jupiter.api.Test;

class MarkTest {
  @Test
  void aMarkTellsAllOfItsGrade() {
    List<Grade> grades = new ArrayList<>(List.of(Grade.unknown(), Grade.met()));
    for (int value = 0; value <= Grade.FULL; value += 125) {
      grades.add(Grade.of(Verdict.PARTLY_MET, value));
      grades.add(Grade.of(Verdict.MET, value));
      grades.add(Grade.of(Verdict.NOT_MET, value));
      assertThat(Mark.met(value, Grade.FULL)).isEqualTo(Mark.of(Grade.of(Verdict.MET, value)));
      assertThat(Mark.certainty(Mark.met(value, 750))).isEqualTo(750);
      assertThat(Mark.notMet(value)).isEqualTo(Mark.of(Grade.of(Verdict.NOT_MET, value)));
    }
    for (Grade grade : grades) {
      int mark = Mark.of(grade);

      assertThat(Mark.value(mark)).isEqualTo(grade.value());
      assertThat(Mark.certainty(mark)).isEqualTo(grade.certainty());
      for (Verdict verdict : Verdict.values()) {
        assertThat(Mark.is(mark, verdict)).isEqualTo(verdict == grade.verdict());
      }
      assertThat(mark).isNotEqualTo(Mark.NONE);
    }
    assertThat(grades.stream().map(Mark::of).distinct())
        .hasSameSizeAs(grades.stream().distinct().toList());
  }
}
