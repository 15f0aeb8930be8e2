package nl.pow.matching.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import nl.pow.core.InvalidDataException;
import nl.pow.core.json.Json;
import nl.pow.core.json.JsonInput;
import nl.pow.core.plugin.Providers;
import nl.pow.matching.criterion.CriterionProvider;

/**
 * Policies as JSON: read strictly and held against the criteria that there are, and written.
 *
 * <p>A name that is not known, of a field, criterion, setting or direction, is refused and the
 * nearest one proposed; all faults of a document are told at once, with file, line and path. Equal
 * policies give equal texts, and reading what was written gives an equal policy. Immutable and
 * thread-safe.
 */
public final class Policies {
  private static final String SCHEMA = "policy.schema.json";

  private final Providers<CriterionProvider> criteria;
  private final Locale locale;
  private final Json json;

  private Policies(Providers<CriterionProvider> criteria, Locale locale) {
    this.criteria = criteria;
    this.locale = locale;
    this.json = Json.create().in(locale);
  }

  /**
   * Policies over criteria, with English messages.
   *
   * @param criteria the criteria that a policy may name
   * @return a new instance
   */
  public static Policies of(Providers<CriterionProvider> criteria) {
    return new Policies(criteria, Locale.ENGLISH);
  }

  /**
   * The same with messages in another language.
   *
   * @param language Dutch, or else English
   * @return a copy
   */
  public Policies in(Locale language) {
    return new Policies(criteria, language);
  }

  /**
   * Reads a policy.
   *
   * @param document in the form of {@link #schema()}
   * @return the policy
   * @throws InvalidDataException with all faults, when there is one
   * @throws nl.pow.core.json.InputFailedException when the input breaks off
   */
  public Policy read(JsonInput document) {
    return json.read(PolicyForm.class, document, made -> PolicyCheck.of(criteria, made, locale))
        .policy();
  }

  /**
   * Writes a policy for people, indented; what goes without saying is left out.
   *
   * @param policy a policy
   * @return its JSON form, without a line end after it
   * @throws InvalidDataException when a text in it holds half of a surrogate pair
   */
  public String write(Policy policy) {
    return json.writePretty(PolicyForm.of(policy));
  }

  /**
   * The form of a policy, as a JSON Schema of draft 2020-12. What a schema cannot tell, which
   * criteria and settings there are and that none is there twice, {@link #read} checks.
   *
   * @return the schema
   */
  public static String schema() {
    try (InputStream bytes = Policies.class.getResourceAsStream(SCHEMA)) {
      return new String(
          Objects.requireNonNull(bytes, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The schema could not be read out of the jar.", e);
    }
  }
}
