package nl.pow.core.idea;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.governance.MeetingId;
import nl.pow.core.region.Region;
import nl.pow.core.region.RegionCode;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The same questions to all regions, and what these answered.
 *
 * @param id the identity
 * @param title its name, 1 to 200 characters
 * @param meeting in which meeting, or null
 * @param askedOn the day
 * @param questions the questions, each 1 to 500 characters; the first one is number 1
 * @param answers the answers, in the order in which they came
 */
public record QuestionRound(
    QuestionRoundId id,
    @NotBlank @PlainText(max = 200) String title,
    @Nullable MeetingId meeting,
    LocalDate askedOn,
    List<@NotBlank @PlainText(max = 500) String> questions,
    List<@Valid Answer> answers)
    implements Entity<QuestionRoundId> {
  /** Refuses an answer to a question that was not asked with {@link InvalidValueException}. */
  public QuestionRound {
    Period.check(askedOn);
    questions = List.copyOf(questions);
    answers = List.copyOf(answers);
    int asked = questions.size();
    if (answers.stream().anyMatch(answer -> answer.question() > asked)) {
      throw new InvalidValueException(
          "answer-question", "An answer is to a question that was asked.");
    }
  }

  /**
   * What a region answered to each question.
   *
   * @param region the region
   * @return for each question its answers, in the order in which they came; empty where it was
   *     silent
   */
  public List<List<String>> answersOf(RegionCode region) {
    return IntStream.rangeClosed(1, questions.size())
        .mapToObj(
            number ->
                answers.stream()
                    .filter(a -> a.question() == number && a.region().equals(region))
                    .map(Answer::text)
                    .toList())
        .toList();
  }

  /**
   * The regions that answered nothing.
   *
   * @param register the regions that were asked
   * @return the silent ones, in the order of the register
   */
  public List<Region> silent(RegionRegister register) {
    Set<RegionCode> heard =
        answers.stream().map(Answer::region).collect(Collectors.toUnmodifiableSet());
    return register.regions().stream().filter(region -> !heard.contains(region.code())).toList();
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "QuestionRound[" + id + "]";
  }
}
