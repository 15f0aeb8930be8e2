package nl.pow.adapters.jdbc;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.pow.core.Code;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Storage;

/** Many candidates, each with eight child rows in four tables. */
final class Crowd {
  private static final int STEP = 5_000;

  private Crowd() {}

  static void load(Storage storage, int count) {
    for (int from = 0; from < count; from += STEP) {
      storage.commit(
          ChangeSet.empty()
              .insertAll(
                  Kind.CANDIDATE,
                  IntStream.range(from, Math.min(from + STEP, count))
                      .mapToObj(Crowd::candidate)
                      .toList()));
    }
  }

  static Candidate candidate(int i) {
    LanguageLevel level = LanguageLevel.GOOD;
    return Candidate.of(
            new CandidateId(String.format(Locale.ROOT, "c-%07d", i)),
            new RegionCode(String.format(Locale.ROOT, "AM%02d", 1 + i % 35)))
        .withWishes(WorkWishes.unknown().withOccupations(List.of(occupation(i), occupation(i + 1))))
        .withQualifications(
            Qualifications.unknown()
                .withSkills(IntStream.range(0, 4).mapToObj(s -> skill(i + 7 * s)).toList())
                .withLanguages(
                    List.of(new LanguageSkill(new LanguageCode("nld"), level, level, level, level)))
                .withLicences(new TreeSet<>(List.of(DrivingLicence.B))));
  }

  private static OccupationCode occupation(int i) {
    return new OccupationCode(new Code("isco", String.format(Locale.ROOT, "%04d", i % 400)));
  }

  private static Skill skill(int i) {
    return Skill.stated(new SkillId(new Code("local", "s" + i % 2_000)));
  }
}
