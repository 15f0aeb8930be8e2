package nl.pow.matching.strategy;

/**
 * What a strategy gives beside its proposals so that somebody else can prove its promise, without
 * knowing how it works.
 */
public sealed interface Certificate
    permits RankingCertificate, StabilityCertificate, OptimalityCertificate, ExposureCertificate {}
