package nl.pow.core.labour;

/**
 * How tight a part of the labour market is, in the classes of the tightness indicator of UWV
 * ({@code Spanningsindicator Arbeidsmarkt}), as arbeidsmarktinzicht.nl tells them.
 */
public enum TightnessClass {
  /** Nobody is looking, so that there is nothing to divide by. */
  UNDEFINED,
  /** Very loose: fewer than 0.25 vacancies for each seeker ({@code zeer ruim}). */
  VERY_LOOSE,
  /** Loose: from 0.25, fewer than 0.67 ({@code ruim}). */
  LOOSE,
  /** Average: from 0.67 to 1.5 ({@code gemiddeld}). */
  AVERAGE,
  /** Tight: more than 1.5, at most 4 ({@code krap}). */
  TIGHT,
  /** Very tight: more than 4 ({@code zeer krap}). */
  VERY_TIGHT
}
