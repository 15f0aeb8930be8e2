package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.Kind;
import org.junit.jupiter.api.Test;

class SpreadsheetExportTest {
  @Test
  void defusesWhatASpreadsheetWouldCalculate() throws IOException {
    List<String> names =
        List.of("=1+1", "+31 6", "-Dupont", "@SUM(A1)", "\tx", "\rx", "\nx", "a=1", "\";=1");
    List<Employer> employers =
        names.stream().map(n -> Employer.of(new EmployerId("e-" + names.indexOf(n)), n)).toList();
    assertThat(export(employers, "employer"))
        .isEqualTo(
            "\uFEFFid;name;region;postcode;kvk_number\r\n"
                + "e-0;'=1+1;;;\r\n"
                + "e-1;'+31 6;;;\r\n"
                + "e-2;'-Dupont;;;\r\n"
                + "e-3;'@SUM(A1);;;\r\n"
                + "e-4;'\tx;;;\r\n"
                + "e-5;\"'\rx\";;;\r\n"
                + "e-6;\"'\nx\";;;\r\n"
                + "e-7;a=1;;;\r\n"
                + "e-8;\"\"\";=1\";;;\r\n");
  }

  @Test
  void writesOneFileForEachTable() throws IOException {
    assertThat(SpreadsheetExport.tables(Kind.EMPLOYER))
        .startsWith("employer", "employer_sectors")
        .hasSize(6);
    assertThat(export(List.of(), "employer_sectors")).isEqualTo("\uFEFFemployer_id;value\r\n");
    assertThatThrownBy(() -> export(List.of(), "nothing")).hasMessage("No such table: [nothing]");
  }

  private static String export(List<Employer> employers, String table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SpreadsheetExport.write(Kind.EMPLOYER, employers, table, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
