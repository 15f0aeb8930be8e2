package nl.pow.matching.strategy;

/**
 * The promise that each list holds the best: nobody left off would come before somebody on it, and
 * a list that is not full holds everybody who is admitted. Best is the highest score, then the
 * highest confidence, then the lowest id.
 */
public record RankingCertificate() implements Certificate {}
