package nl.pow.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.Exclusions;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.profile.Certification;
import nl.pow.core.profile.ContractDuration;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.Education;
import nl.pow.core.profile.EducationLevel;
import nl.pow.core.profile.EducationStatus;
import nl.pow.core.profile.Engagement;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.profile.WorkExperience;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.vacancy.EducationRequirement;
import nl.pow.core.vacancy.ExperienceRequirement;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;

/** docs/matching.md written down a second time, straight from the files, slow and plain. */
final class Oracle {
  private static final String MET = "MET";
  private static final String PARTLY = "PARTLY_MET";
  private static final String NOT = "NOT_MET";

  /** The opportunity occupations that the policy of the test names. */
  static final String LISTED = "esco:5120.1 isco:2221";

  private static final Answer UNKNOWN = new Answer("UNKNOWN", 0, 0);
  private static final Answer FULLY = new Answer(MET, 1000, 1000);

  private final Candidate c;
  private final Vacancy v;
  private final LocalDate asOf;

  record Answer(String verdict, int value, int certainty) {}

  private record Part(Need need, int credit, int certainty, boolean known) {}

  Oracle(Candidate candidate, Vacancy vacancy, LocalDate asOf) {
    this.c = candidate;
    this.v = vacancy;
    this.asOf = asOf;
  }

  Answer answer(String criterion) {
    return switch (criterion) {
      case "skills" -> skills();
      case "occupation" -> occupation();
      case "travel" -> travel();
      case "hours" -> hours();
      case "availability" -> availability();
      case "thinking-level" -> thinkingLevel();
      case "education" -> education();
      case "languages" -> languages();
      case "licences" -> licences();
      case "experience" -> experience();
      case "contract" -> contract();
      case "work-pattern" -> workPattern();
      case "exclusions" -> exclusions();
      case "sector" -> sector();
      case "opportunity" -> opportunity();
      default -> throw new AssertionError("docs/matching.md does not tell about " + criterion);
    };
  }

  private static Answer weigh(int enough, List<Part> parts) {
    if (parts.isEmpty()) {
      return FULLY;
    }
    int all = 0;
    int known = 0;
    int credits = 0;
    int certainties = 0;
    String verdict = MET;
    for (Part p : parts) {
      int w = p.need() == Need.MUST ? 4 : p.need() == Need.SHOULD ? 2 : 1;
      all += w;
      if (p.known()) {
        known += w;
        credits += w * p.credit();
        certainties += w * p.certainty();
        if (p.credit() < enough && p.need() == Need.MUST) {
          verdict = NOT;
        } else if (p.credit() < enough && p.need() == Need.SHOULD && verdict.equals(MET)) {
          verdict = PARTLY;
        }
      }
    }
    if (!verdict.equals(NOT) && known < all) {
      return UNKNOWN;
    }
    return new Answer(verdict, credits / known, certainties / all);
  }

  private boolean unknown(List<?> items, QualificationKind kind) {
    return items.isEmpty() && !c.qualifications().none().contains(kind);
  }

  private Answer skills() {
    List<Skill> skills = c.qualifications().skills();
    List<Part> parts = new ArrayList<>();
    for (SkillRequirement r : v.requirements().skills()) {
      Part best = new Part(r.need(), 0, 1000, true);
      for (Skill s : skills) {
        int level = 1000;
        boolean open = r.level() != SkillLevel.UNKNOWN && s.level() == SkillLevel.UNKNOWN;
        if (open) {
          level = 750;
        } else if (r.level() != SkillLevel.UNKNOWN) {
          int below = Math.max(0, r.level().compareTo(s.level()));
          level = Math.max(0, 1000 - 300 * below);
        }
        int credit = r.skill().equals(s.id()) ? level : 0;
        int sure = open || s.origin() == SkillOrigin.INFERRED ? 500 : 1000;
        if (credit > best.credit()
            || (credit > 0 && credit == best.credit() && sure > best.certainty())) {
          best = new Part(r.need(), credit, sure, true);
        }
      }
      parts.add(best);
    }
    if (!parts.isEmpty() && unknown(skills, QualificationKind.SKILLS)) {
      return UNKNOWN;
    }
    boolean expectedOnly =
        !skills.isEmpty() && skills.stream().allMatch(s -> s.origin() == SkillOrigin.INFERRED);
    return expectedOnly && !parts.isEmpty() ? expected(parts) : weigh(700, parts);
  }

  private static Answer expected(List<Part> parts) {
    int all = 0;
    int covered = 0;
    int credits = 0;
    for (Part p : parts) {
      int w = p.need() == Need.MUST ? 4 : p.need() == Need.SHOULD ? 2 : 1;
      all += w;
      credits += w * Math.max(500, p.credit());
      covered += p.credit() > 500 ? w : 0;
    }
    return covered == 0 ? UNKNOWN : new Answer(PARTLY, credits / all, 500 * covered / all);
  }

  private static int relation(OccupationCode asked, OccupationCode found) {
    if (asked.equals(found)) {
      return 1000;
    }
    Set<String> known = Set.of("isco", "esco");
    if (!known.contains(asked.code().scheme()) || !known.contains(found.code().scheme())) {
      return 0;
    }
    String a = digits(asked.code().value());
    String b = digits(found.code().value());
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return List.of(0, 150, 400, 700, 900).get(shared);
  }

  private static String digits(String value) {
    String leading = value.replaceFirst("[^0-9].*", "");
    return leading.substring(0, Math.min(4, leading.length()));
  }

  private Answer occupation() {
    OccupationCode asked = v.job().occupation();
    List<OccupationCode> done =
        c.qualifications().experience().stream()
            .map(WorkExperience::occupation)
            .filter(o -> o != null)
            .toList();
    if (asked == null || (c.wishes().occupations().isEmpty() && done.isEmpty())) {
      return UNKNOWN;
    }
    int value =
        Stream.concat(
                c.wishes().occupations().stream().map(o -> relation(asked, o)),
                done.stream().map(o -> relation(asked, o) * 800 / 1000))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return new Answer(value >= 900 ? MET : value >= 400 ? PARTLY : NOT, value, 1000);
  }

  private Answer travel() {
    if (v.job().workplace().remote() == Indication.YES) {
      return FULLY;
    }
    var home = c.mobility().home();
    var work = v.job().workplace().postcode();
    RegionRegister register = RegionRegister.ofYear(2026);
    if (home == null
        || work == null
        || register.findArea(home).isEmpty()
        || register.findArea(work).isEmpty()) {
      return UNKNOWN;
    }
    int metres = register.area(home).position().metresTo(register.area(work).position());
    int value = Math.min(1000, 20_000_000 / (15_000 + metres));
    Integer km = c.mobility().maxDistanceKm();
    Integer radius = v.job().recruitmentRadiusKm();
    if ((km != null && metres > km * 1000) || (radius != null && metres > radius * 1000)) {
      return new Answer(NOT, value, 1000);
    }
    if (c.mobility().maxTravelMinutes() != null) {
      return km == null ? UNKNOWN : new Answer(MET, value, 500);
    }
    return new Answer(MET, value, 1000);
  }

  private Answer hours() {
    var a = c.wishes().hours();
    var b = v.terms().hours();
    if (a == null || b == null) {
      return UNKNOWN;
    }
    int gap = Math.max(a.minimum(), b.minimum()) - Math.min(a.maximum(), b.maximum());
    return gap <= 0 ? FULLY : new Answer(NOT, Math.max(0, 1000 - 125 * gap), 1000);
  }

  private Answer availability() {
    var there = c.wishes().availability();
    if (there.from() == null && there.to() == null) {
      return UNKNOWN;
    }
    LocalDate start = notBefore(v.terms().period().from());
    LocalDate from = notBefore(there.from());
    LocalDate end = v.terms().period().to();
    LocalDate leaves = there.to();
    LocalDate later = from.isAfter(start) ? from : start;
    if ((leaves != null && leaves.isBefore(start)) || (end != null && end.isBefore(later))) {
      return new Answer(NOT, 0, 1000);
    }
    long late = Math.max(0, start.until(from, ChronoUnit.DAYS));
    int value = (int) Math.max(0, 1000 - 10 * late);
    if (leaves != null && end != null && leaves.isBefore(end)) {
      value = Math.min(value, 500);
    }
    return new Answer(late > 90 ? NOT : value == 1000 ? MET : PARTLY, value, 1000);
  }

  private LocalDate notBefore(LocalDate day) {
    return day == null || day.isBefore(asOf) ? asOf : day;
  }

  private Answer thinkingLevel() {
    ThinkingLevel asked = v.requirements().thinkingLevel();
    ThinkingLevel found = c.qualifications().thinkingLevel();
    if (asked == null || asked == ThinkingLevel.NOT_APPLICABLE) {
      return FULLY;
    }
    if (found == null || found == ThinkingLevel.NOT_APPLICABLE) {
      return UNKNOWN;
    }
    int below = asked.rank() - found.rank();
    return below <= 0 ? FULLY : new Answer(NOT, Math.max(0, 1000 - 400 * below), 1000);
  }

  private Answer education() {
    Qualifications q = c.qualifications();
    List<EducationRequirement> asked = v.requirements().educations();
    if (asked.isEmpty()) {
      return FULLY;
    }
    if (unknown(q.educations(), QualificationKind.EDUCATION)) {
      return UNKNOWN;
    }
    int best = 0;
    for (EducationRequirement r : asked) {
      for (Education e : q.educations()) {
        best = Math.max(best, level(r, e) * standing(r, e) / 1000);
      }
    }
    boolean must = asked.stream().anyMatch(r -> r.need() == Need.MUST);
    return new Answer(best == 1000 ? MET : must && best < 500 ? NOT : PARTLY, best, 1000);
  }

  private static int rank(EducationLevel level) {
    List<Set<EducationLevel>> ranks =
        List.of(
            Set.of(EducationLevel.UNKNOWN, EducationLevel.OTHER),
            Set.of(EducationLevel.PRIMARY),
            Set.of(EducationLevel.VMBO),
            Set.of(EducationLevel.HAVO_VWO, EducationLevel.MBO),
            Set.of(EducationLevel.HBO),
            Set.of(EducationLevel.WO));
    return ranks.indexOf(ranks.stream().filter(r -> r.contains(level)).findFirst().orElseThrow());
  }

  private static int level(EducationRequirement r, Education e) {
    if (r.nameCode() != null && r.nameCode().equals(e.nameCode())) {
      return 1000;
    }
    int asked = rank(r.level());
    int found = rank(e.level());
    int value;
    if (asked == 0) {
      value = 1000;
    } else if (found == 0) {
      value = 500;
    } else {
      value = found >= asked ? 1000 : found == asked - 1 ? 500 : 0;
    }
    return r.nameCode() != null ? Math.min(700, value) : value;
  }

  private static int standing(EducationRequirement r, Education e) {
    boolean asked = r.diploma() == Certification.YES;
    boolean brokenOff = e.status() == EducationStatus.ABANDONED;
    if (e.diploma() == Certification.YES || e.diploma() == Certification.NOT_APPLICABLE) {
      return 1000;
    }
    if (e.diploma() == Certification.NO) {
      return asked || brokenOff ? 0 : 500;
    }
    if (brokenOff) {
      return 0;
    }
    return e.status() == EducationStatus.COMPLETED && !asked ? 1000 : 500;
  }

  private Answer languages() {
    List<LanguageSkill> found = c.qualifications().languages();
    List<Part> parts = new ArrayList<>();
    for (LanguageRequirement r : v.requirements().languages()) {
      List<LanguageLevel> asked = sides(r.least());
      LanguageSkill mine =
          found.stream()
              .filter(s -> s.language().equals(r.least().language()))
              .findFirst()
              .orElse(null);
      int before = parts.size();
      for (int side = 0; side < 4; side++) {
        int least = rank(asked.get(side));
        if (least > 0) {
          LanguageLevel level = mine == null ? LanguageLevel.NONE : sides(mine).get(side);
          int credit = Math.min(1000, 1000 * Math.max(0, rank(level)) / least);
          parts.add(new Part(r.need(), credit, 1000, rank(level) >= 0));
        }
      }
      if (parts.size() == before) {
        parts.add(new Part(r.need(), mine == null ? 0 : 1000, 1000, true));
      }
    }
    return !parts.isEmpty() && unknown(found, QualificationKind.LANGUAGES)
        ? UNKNOWN
        : weigh(1000, parts);
  }

  private static List<LanguageLevel> sides(LanguageSkill s) {
    return List.of(s.speaking(), s.writing(), s.reading(), s.listening());
  }

  private static int rank(LanguageLevel level) {
    return List.of(
            LanguageLevel.NONE,
            LanguageLevel.REASONABLE,
            LanguageLevel.GOOD,
            LanguageLevel.EXCELLENT)
        .indexOf(level);
  }

  private Answer licences() {
    List<Part> parts = new ArrayList<>();
    for (LicenceRequirement r : v.requirements().licences()) {
      boolean there = c.qualifications().licences().contains(r.licence());
      parts.add(new Part(r.need(), there ? 1000 : 0, 1000, true));
    }
    boolean unknown =
        unknown(List.copyOf(c.qualifications().licences()), QualificationKind.LICENCES);
    return !parts.isEmpty() && unknown ? UNKNOWN : weigh(1000, parts);
  }

  private Answer experience() {
    List<WorkExperience> found = c.qualifications().experience();
    List<Part> parts = new ArrayList<>();
    for (ExperienceRequirement r : v.requirements().experience()) {
      OccupationCode asked = r.occupation() != null ? r.occupation() : v.job().occupation();
      long done = 0;
      boolean open = asked == null;
      for (WorkExperience w : found) {
        if (asked != null && w.occupation() != null && relation(asked, w.occupation()) >= 400) {
          if (w.period().from() == null) {
            open = true;
          } else {
            LocalDate last = w.period().to();
            LocalDate end = last == null || last.isAfter(asOf) ? asOf : last;
            long months = w.period().from().until(end.plusDays(1), ChronoUnit.MONTHS);
            done += relation(asked, w.occupation()) * Math.max(0, months);
          }
        }
      }
      int credit = r.years() == 0 ? 1000 : (int) Math.min(1000, done / (12L * r.years()));
      parts.add(new Part(r.need(), credit, 1000, credit == 1000 || !open));
    }
    return !parts.isEmpty() && unknown(found, QualificationKind.EXPERIENCE)
        ? UNKNOWN
        : weigh(1000, parts);
  }

  private Answer contract() {
    int best = -1;
    for (ContractForm o : v.terms().contracts()) {
      for (ContractForm w : c.wishes().contracts()) {
        boolean kinds =
            o.engagement() != Engagement.UNKNOWN && w.engagement() != Engagement.UNKNOWN;
        boolean durations =
            o.duration() != ContractDuration.UNKNOWN && w.duration() != ContractDuration.UNKNOWN;
        int fit =
            kinds && o.engagement() != w.engagement()
                ? 0
                : durations && o.duration() != w.duration() ? 400 : kinds && durations ? 1000 : 700;
        best = Math.max(best, fit);
      }
    }
    return switch (best) {
      case -1 -> UNKNOWN;
      case 0 -> new Answer(NOT, 0, 1000);
      case 400 -> new Answer(PARTLY, 400, 1000);
      case 700 -> new Answer(PARTLY, 700, 500);
      default -> FULLY;
    };
  }

  private Answer workPattern() {
    var work = v.terms().pattern();
    var mine = c.wishes().pattern();
    List<Integer> parts = new ArrayList<>();
    if (work.officeHours() == Indication.YES || mine.officeHours() == Indication.NO) {
      parts.add(1000);
    } else if (work.officeHours() == Indication.NO && mine.officeHours() == Indication.YES) {
      parts.add(0);
    }
    if (work.irregular() == Indication.NO || mine.irregular() == Indication.YES) {
      parts.add(1000);
    } else if (work.irregular() == Indication.YES && mine.irregular() == Indication.NO) {
      parts.add(0);
    }
    if (!work.days().isEmpty() && !mine.days().isEmpty()) {
      Set<Object> shared = new HashSet<>(work.days());
      shared.retainAll(mine.days());
      parts.add(1000 * shared.size() / work.days().size());
    }
    if (parts.isEmpty()) {
      return UNKNOWN;
    }
    int value = parts.stream().mapToInt(p -> p).sum() / parts.size();
    String verdict = parts.contains(0) ? NOT : value == 1000 ? MET : PARTLY;
    return new Answer(verdict, value, 1000 * parts.size() / 3);
  }

  private static boolean liesIn(Code code, Code group) {
    boolean schemes =
        code.scheme().equals(group.scheme())
            || (group.scheme().equals("isco") && code.scheme().equals("esco"));
    if (!schemes || !code.value().startsWith(group.value())) {
      return false;
    }
    String rest = code.value().substring(group.value().length());
    return rest.isEmpty() || group.value().matches("[0-9]+") || rest.matches("[^0-9A-Za-z].*");
  }

  private Answer exclusions() {
    Exclusions no = c.wishes().exclusions();
    OccupationCode occupation = v.job().occupation();
    boolean hit =
        no.employers().contains(v.employer())
            || v.job().conditions().stream().anyMatch(k -> no.conditions().contains(k))
            || no.occupations().stream()
                .anyMatch(o -> occupation != null && liesIn(occupation.code(), o.code()))
            || no.sectors().stream()
                .anyMatch(g -> v.job().sectors().stream().anyMatch(s -> liesIn(s, g)));
    boolean open =
        (!no.occupations().isEmpty() && occupation == null)
            || (!no.sectors().isEmpty() && v.job().sectors().isEmpty())
            || (!no.conditions().isEmpty() && v.job().conditions().isEmpty());
    return hit ? new Answer(NOT, 0, 1000) : open ? UNKNOWN : FULLY;
  }

  private Answer opportunity() {
    if (v.job().occupation() == null) {
      return UNKNOWN;
    }
    String occupation = String.valueOf(v.job().occupation());
    return List.of(LISTED.split(" ", -1)).contains(occupation)
        ? FULLY
        : new Answer(PARTLY, 0, 1000);
  }

  private Answer sector() {
    if (v.job().sectors().isEmpty() || c.wishes().sectors().isEmpty()) {
      return UNKNOWN;
    }
    int best = 0;
    for (Code s : v.job().sectors()) {
      for (Code g : c.wishes().sectors()) {
        boolean near =
            s.scheme().equals(g.scheme())
                && s.value().length() > 1
                && g.value().length() > 1
                && s.value().substring(0, 2).equals(g.value().substring(0, 2));
        best = Math.max(best, liesIn(s, g) ? 1000 : near ? 500 : 0);
      }
    }
    return best == 1000 ? FULLY : new Answer(best == 500 ? PARTLY : NOT, best, 1000);
  }
}
