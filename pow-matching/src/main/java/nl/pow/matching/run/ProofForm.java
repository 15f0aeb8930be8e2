package nl.pow.matching.run;

import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.InvalidValueException;
import nl.pow.matching.strategy.Certificate;
import org.jspecify.annotations.Nullable;

/** One certificate, under the name of its kind. */
record ProofForm(
    CertificateForm.@Nullable Ranking ranking,
    CertificateForm.@Nullable Placement placement,
    CertificateForm.@Nullable Stability stability,
    CertificateForm.@Nullable Optimality optimality,
    CertificateForm.@Nullable Exposure exposure) {

  static @Nullable ProofForm of(@Nullable Certificate certificate) {
    if (certificate == null) {
      return null;
    }
    CertificateForm form = CertificateForm.of(certificate);
    return new ProofForm(
        form instanceof CertificateForm.Ranking one ? one : null,
        form instanceof CertificateForm.Placement one ? one : null,
        form instanceof CertificateForm.Stability one ? one : null,
        form instanceof CertificateForm.Optimality one ? one : null,
        form instanceof CertificateForm.Exposure one ? one : null);
  }

  Certificate certificate() {
    List<CertificateForm> told =
        Stream.<@Nullable CertificateForm>of(ranking, placement, stability, optimality, exposure)
            .flatMap(Stream::ofNullable)
            .toList();
    if (told.size() != 1) {
      throw new InvalidValueException("run-certificate", "A certificate is of one kind.");
    }
    return told.get(0).certificate();
  }
}
