package nl.pow.benchmarks.assignment;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** OR-Tools, minimum-cost flow: whoever is not placed goes straight to the sink. */
final class FlowAssigner implements Assigner {
  private final MinCostFlow flow = new MinCostFlow();
  private boolean optimal;

  FlowAssigner(Problem p) {
    int sink = p.candidates() + p.vacancies();
    for (int i = 0; i < p.candidates(); i++) {
      for (int e = p.start()[i]; e < p.start()[i + 1]; e++) {
        flow.addArcWithCapacityAndUnitCost(i, p.candidates() + p.vacancy()[e], 1, -p.worth()[e]);
      }
      flow.addArcWithCapacityAndUnitCost(i, sink, 1, 0);
      flow.setNodeSupply(i, 1);
    }
    for (int j = 0; j < p.vacancies(); j++) {
      flow.addArcWithCapacityAndUnitCost(p.candidates() + j, sink, p.capacity()[j], 0);
    }
    flow.setNodeSupply(sink, -p.candidates());
  }

  @Override
  public void solve() {
    optimal = flow.solve() == MinCostFlowBase.Status.OPTIMAL;
  }

  @Override
  public long total() {
    return optimal ? -flow.getOptimalCost() : -1;
  }
}
