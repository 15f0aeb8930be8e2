package nl.pow.adapters.vum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.pow.adapters.vum.Mapping.Mapped;
import nl.pow.adapters.vum.Node.ObjectNode;
import nl.pow.adapters.vum.RecordSource.Unreadable;
import nl.pow.core.Entity;
import nl.pow.core.Problem;
import nl.pow.core.Source;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.party.Employer;
import nl.pow.core.validation.Validation;
import org.jspecify.annotations.Nullable;

/** The reading of one document while it goes on: judges each record and keeps what is taken. */
final class Reading<E extends Entity<?>> implements RecordSource.Receiver {
  private final String file;
  private final Locale locale;
  private final int maxProblems;
  private final Mapping<E> mapping;
  private final Validation validation;
  private final List<E> entities = new ArrayList<>();
  private final List<Employer> employers = new ArrayList<>();
  private final List<ProtectedAttributes> attributes = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int records;

  Reading(String file, Locale locale, int maxProblems, Mapping<E> mapping, Validation validation) {
    this.file = file;
    this.locale = locale;
    this.maxProblems = maxProblems;
    this.mapping = mapping;
    this.validation = validation;
  }

  @Override
  public void record(String path, Node node) {
    records++;
    Findings findings = new Findings(file, locale);
    Mapped<E> mapped = mapped(path, node, findings);
    findings.reportUnknownKeys();
    if (mapped != null) {
      String prefix = path.isEmpty() ? "" : path + ".";
      validate(mapped.entity(), prefix, node.line(), findings);
      mapped.employers().forEach(e -> validate(e, prefix + "employer.", node.line(), findings));
    }
    keep(findings, node.line());
    if (mapped != null && !findings.refused()) {
      entities.add(mapped.entity());
      employers.addAll(mapped.employers());
      attributes.addAll(mapped.attributes());
    }
  }

  /** What no rule of VUM covers; the paths are those of the domain. */
  private void validate(Object whole, String prefix, int line, Findings findings) {
    for (Problem p : validation.check(whole, locale)) {
      Source source = new Source(file, line);
      findings.add(new Problem(p.code(), p.severity(), prefix + p.path(), source, p.message()));
    }
  }

  private @Nullable Mapped<E> mapped(String path, Node node, Findings findings) {
    if (node instanceof ObjectNode object) {
      return mapping.map(new Part(object, path, findings));
    }
    findings.add(Fault.RECORD_NOT_AN_OBJECT, node.line(), path);
    return null;
  }

  @Override
  public void envelope(ObjectNode members) {
    Findings findings = new Findings(file, locale);
    Part part = new Part(members, "", findings);
    part.value("maximumAantalResultatenBereikt");
    part.value("vraagID");
    findings.reportUnknownKeys();
    keep(findings, members.line());
  }

  private void keep(Findings findings, int line) {
    problems.addAll(findings.problems());
    if (problems.size() > maxProblems) {
      throw new Unreadable(Fault.TOO_MANY_PROBLEMS, line);
    }
  }

  VumReading<E> result() {
    return new VumReading<>(records, entities, employers, attributes, problems);
  }
}
