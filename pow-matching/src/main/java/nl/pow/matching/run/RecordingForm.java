package nl.pow.matching.run;

import nl.pow.core.json.JsonInput;
import nl.pow.matching.policy.Policies;
import nl.pow.matching.strategy.MatchResult;
import org.jspecify.annotations.Nullable;

/** A recording as it lies in JSON. */
record RecordingForm(MatchRun run, @Nullable InputsForm inputs, @Nullable ResultForm result) {
  static RecordingForm of(Recording recording) {
    RunInputs inputs = recording.inputs();
    MatchResult result = recording.result();
    return new RecordingForm(
        recording.run(),
        inputs == null ? null : InputsForm.of(inputs),
        result == null ? null : ResultForm.of(result));
  }

  Recording recording(Policies policies) {
    return new Recording(
        run,
        inputs == null ? null : inputs.inputs(),
        result == null ? null : result(result, policies));
  }

  private MatchResult result(ResultForm kept, Policies policies) {
    RunBasis basis = run.basis();
    ProofForm proof = kept.certificate();
    return new MatchResult(
        basis.strategy().name(),
        basis.strategy().version(),
        policies.read(JsonInput.of(basis.policy()).named("policy")),
        basis.asOf(),
        basis.revision(),
        basis.request(),
        kept.proposals().stream().map(ResultForm.ProposalForm::proposal).toList(),
        kept.shortfalls().stream().map(ResultForm.ShortfallForm::shortfall).toList(),
        kept.leftOut().stream().map(ResultForm.LeftOutForm::leftOut).toList(),
        kept.decisions().stream().map(ResultForm.DecidedForm::decided).toList(),
        proof == null ? null : proof.certificate());
  }
}
