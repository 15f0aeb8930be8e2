package nl.pow.matching.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.pow.core.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {
  @ParameterizedTest
  @CsvSource({
    "sbi:86, sbi:86101, true",
    "sbi:86, sbi:86, true",
    "sbi:86101, sbi:86, false",
    "sbi:86, sbi:87, false",
    "sbi:86, isco:8610, false",
    "isco:512, esco:5120.1, true",
    "isco:5120, esco:5120.1, true",
    "esco:512, isco:5120, false",
    "isco:512, isco:5120, true",
    "esco:5120.1, esco:5120.1, true",
    "esco:5120.1, esco:5120.1.2, true",
    "esco:5120.1, esco:5120.10, false",
    "esco:5120.1, esco:5120.19, false",
    "own:care, own:care.home, true",
    "own:care, own:care-home, true",
    "own:care, own:carefree, false",
    "own:care, own:carea, false",
    "own:care, own:carez, false",
    "own:care, own:careA, false",
    "own:care, own:careZ, false",
    "own:care, own:care0, false",
    "own:care, own:care9, false",
  })
  void aGroupCoversWhatLiesUnderIt(String group, String code, boolean covers) {
    assertThat(Groups.covers(Code.parse(group), Code.parse(code))).isEqualTo(covers);
  }
}
