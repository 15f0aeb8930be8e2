package nl.pow.matching.run;

import java.util.List;
import nl.pow.core.store.Snapshot;
import nl.pow.matching.decision.Decisions;

/** Inputs as they lie in JSON. */
record InputsForm(Snapshot snapshot, List<DecisionForm> decisions) {
  static InputsForm of(RunInputs inputs) {
    return new InputsForm(
        inputs.snapshot(), inputs.decisions().all().stream().map(DecisionForm::of).toList());
  }

  RunInputs inputs() {
    return new RunInputs(
        snapshot, Decisions.of(decisions.stream().map(DecisionForm::decision).toList()));
  }
}
