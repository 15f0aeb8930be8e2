package nl.pow.core.plugin;

import org.jspecify.annotations.Nullable;

/**
 * A provider, or a list of providers, that was found and cannot be used.
 *
 * @param kind the kind of provider that was searched for, such as {@code store}
 * @param reason why, as a stable code
 * @param name the name that it claims, or null when that is not known or not allowed
 * @param subject the name of its class, or {@code services file} when no class could be told
 * @param location its jar, folder or module as a URI, or {@code an unknown place}
 * @param message what is wrong and, on a second line that begins "Maybe", what to do about it
 * @param cause what was thrown, or null when nothing was
 */
public record Refusal(
    String kind,
    Reason reason,
    @Nullable String name,
    String subject,
    String location,
    String message,
    @Nullable Throwable cause) {

  /** Why a provider is refused. */
  public enum Reason {
    /** The class could not be found or linked, or is no such provider. */
    NOT_LOADED,
    /** The constructor failed. */
    NOT_MADE,
    /** One of the methods of {@link Provider} threw something or returned null. */
    NOT_TOLD,
    /** The name is not allowed. */
    BAD_NAME,
    /** Two settings have the same name. */
    BAD_SETTINGS,
    /** Made for a later level of the plug-in interface. */
    TOO_NEW,
    /** Made for an earlier level of the plug-in interface that is no longer known. */
    TOO_OLD,
    /** Another class claims the same name. */
    DUPLICATE,
    /** The search itself kept failing and was stopped. */
    STOPPED
  }

  /**
   * The message.
   *
   * @return what is wrong and what to do about it
   */
  @Override
  public String toString() {
    return message;
  }
}
