package nl.pow.core.profile;

import jakarta.validation.constraints.NotBlank;
import nl.pow.core.validation.PlainText;

/**
 * A web address; it is kept, never opened.
 *
 * @param kind what it leads to
 * @param url the address, 1 to 1,000 characters
 */
public record WebAddress(WebAddressKind kind, @NotBlank @PlainText(max = 1000) String url) {
  /**
   * Text for logs.
   *
   * @return the kind only
   */
  @Override
  public String toString() {
    return "WebAddress[" + kind + "]";
  }
}
