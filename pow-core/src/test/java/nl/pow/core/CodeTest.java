package nl.pow.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:b",
        "z:b",
        "az:!",
        "a-z:~",
        "a0:b",
        "a9:b",
        "a-:b:c",
        "a::",
        "abcdefghijklmnopqrstuvwxyz-01234:b"
      })
  void isASchemeAndAValue(String text) {
    Code code = Code.parse(text);
    assertThat(code).hasToString(text);
    assertThat(new Code(code.scheme(), "x".repeat(200)).value()).hasSize(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "a:",
        ":b",
        "a",
        "A:b",
        "0:b",
        "9:b",
        "-:b",
        "a_:b",
        "a/:b",
        "a{:b",
        "`:b",
        "a :b",
        "a: b",
        "a:b c",
        "a:b\u007f",
        "a:b\u001f",
        "a:é",
        "abcdefghijklmnopqrstuvwxyz-012345:b"
      })
  void isRefusedOtherwise(String text) {
    assertThatThrownBy(() -> Code.parse(text)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Code("a", "x".repeat(201)))
        .isInstanceOf(InvalidValueException.class);
  }
}
