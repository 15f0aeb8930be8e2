package nl.pow.adapters.vum;

import static java.util.Map.entry;

import java.util.Map;
import nl.pow.core.Indication;
import nl.pow.core.profile.Certification;
import nl.pow.core.profile.ContractDuration;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.EducationLevel;
import nl.pow.core.profile.EducationStatus;
import nl.pow.core.profile.Engagement;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.profile.TransportMode;
import nl.pow.core.profile.WebAddressKind;
import nl.pow.core.vacancy.ApplicationMeans;

/** The code lists of VUM 3.0. */
final class CodeLists {
  static final CodeList<Indication> INDICATION =
      CodeList.of(Map.of("0", Indication.UNKNOWN, "1", Indication.YES, "2", Indication.NO));

  static final CodeList<Indication> YES_OR_NO =
      CodeList.of(Map.of("1", Indication.YES, "2", Indication.NO));

  static final CodeList<Certification> CERTIFICATION =
      CodeList.of(
          Map.of(
              "0", Certification.UNKNOWN,
              "1", Certification.YES,
              "2", Certification.NO,
              "8", Certification.NOT_APPLICABLE));

  static final CodeList<ThinkingLevel> THINKING_LEVEL =
      CodeList.of(
              Map.of(
                  "0", ThinkingLevel.NOT_APPLICABLE,
                  "1", ThinkingLevel.BELOW_PRIMARY,
                  "2", ThinkingLevel.PRIMARY,
                  "3", ThinkingLevel.VMBO,
                  "4", ThinkingLevel.MBO,
                  "5", ThinkingLevel.HBO,
                  "6", ThinkingLevel.WO))
          .withNothing("7");

  static final CodeList<EducationLevel> EDUCATION_LEVEL =
      CodeList.of(
          Map.of(
              "1", EducationLevel.PRIMARY,
              "2", EducationLevel.VMBO,
              "3", EducationLevel.HAVO_VWO,
              "4", EducationLevel.MBO,
              "5", EducationLevel.HBO,
              "6", EducationLevel.WO,
              "9", EducationLevel.OTHER));

  static final CodeList<EducationStatus> EDUCATION_STATUS =
      CodeList.of(
          Map.of(
              "0", EducationStatus.UNKNOWN,
              "1", EducationStatus.COMPLETED,
              "2", EducationStatus.ABANDONED,
              "3", EducationStatus.ONGOING));

  static final CodeList<LanguageLevel> LANGUAGE_LEVEL =
      CodeList.of(
          Map.of(
              "0", LanguageLevel.UNKNOWN,
              "1", LanguageLevel.NONE,
              "2", LanguageLevel.REASONABLE,
              "3", LanguageLevel.GOOD,
              "4", LanguageLevel.EXCELLENT,
              "8", LanguageLevel.NOT_APPLICABLE));

  static final CodeList<ContractDuration> CONTRACT_DURATION =
      CodeList.of(Map.of("B", ContractDuration.FIXED_TERM, "O", ContractDuration.PERMANENT));

  static final CodeList<Engagement> ENGAGEMENT =
      CodeList.of(
          Map.of(
              "01", Engagement.REGULAR,
              "02", Engagement.APPRENTICESHIP,
              "03", Engagement.VOLUNTARY,
              "04", Engagement.WORK_EXPERIENCE));

  static final CodeList<TransportMode> TRANSPORT_MODE =
      CodeList.of(
          Map.of(
              "1", TransportMode.CAR,
              "2", TransportMode.MOPED,
              "3", TransportMode.BICYCLE,
              "4", TransportMode.MOTORCYCLE,
              "5", TransportMode.PUBLIC_TRANSPORT,
              "9", TransportMode.OTHER));

  static final CodeList<WebAddressKind> WEB_ADDRESS =
      CodeList.of(
          Map.of(
              "1", WebAddressKind.PROFILE,
              "2", WebAddressKind.CURRICULUM_VITAE,
              "3", WebAddressKind.EMPLOYER,
              "4", WebAddressKind.APPLICATION_FORM));

  static final CodeList<ApplicationMeans> APPLICATION =
      CodeList.of(
          Map.of(
              "1", ApplicationMeans.POST,
              "2", ApplicationMeans.PHONE,
              "3", ApplicationMeans.EMAIL,
              "4", ApplicationMeans.FORM));

  static final CodeList<DrivingLicence> LICENCE =
      CodeList.of(
          Map.ofEntries(
              entry("A", DrivingLicence.A),
              entry("A1", DrivingLicence.A1),
              entry("A2", DrivingLicence.A2),
              entry("AM", DrivingLicence.AM),
              entry("B", DrivingLicence.B),
              entry("B+", DrivingLicence.B_PLUS),
              entry("BE", DrivingLicence.BE),
              entry("C", DrivingLicence.C),
              entry("C1", DrivingLicence.C1),
              entry("C1E", DrivingLicence.C1E),
              entry("CE", DrivingLicence.CE),
              entry("D", DrivingLicence.D),
              entry("D1", DrivingLicence.D1),
              entry("D1E", DrivingLicence.D1E),
              entry("DE", DrivingLicence.DE),
              entry("T", DrivingLicence.T)));

  private CodeLists() {}
}
