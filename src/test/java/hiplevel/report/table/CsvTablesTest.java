package hiplevel.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTablesTest {
    @Test
    void aCellThatASpreadsheetWouldRunIsText() {
        assertThat(List.of("=cmd()", "+1", "-1", "@x", "\tx"))
                .allSatisfy(t -> assertThat(CsvTables.safe(t)).isEqualTo("'" + t));
        assertThat(CsvTables.safe("a=b")).isEqualTo("a=b");
    }
}
