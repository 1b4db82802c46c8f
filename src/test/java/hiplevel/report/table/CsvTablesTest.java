package hiplevel.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTablesTest {
    @Test
    void aCellThatASpreadsheetWouldRunIsText() {
        assertThat(List.of("=cmd()", "+1", "-1", "@x", "\tx", "\rx", "\nx", " =cmd()", "   @x"))
                .allSatisfy(t -> assertThat(CsvText.safe(t)).isEqualTo("'" + t));
        assertThat(List.of("a=b", "", " ", "left", "−1"))
                .allSatisfy(t -> assertThat(CsvText.safe(t)).isEqualTo(t));
    }
}
