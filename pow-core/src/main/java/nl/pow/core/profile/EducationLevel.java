package nl.pow.core.profile;

/** The level of a course of education, in the steps of VUM. */
public enum EducationLevel {
  /** Not stated. */
  UNKNOWN,
  /** Primary education (VUM 1). */
  PRIMARY,
  /** Prevocational, vmbo (VUM 2). */
  VMBO,
  /** General secondary, havo or vwo (VUM 3). */
  HAVO_VWO,
  /** Secondary vocational, mbo (VUM 4). */
  MBO,
  /** Higher professional or bachelor, hbo (VUM 5). */
  HBO,
  /** University or master, wo (VUM 6). */
  WO,
  /** Something else (VUM 9). */
  OTHER
}
