package hiplevel.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class HomeTest {
    private static Properties system(String name) {
        Properties properties = new Properties();
        properties.setProperty("os.name", name);
        properties.setProperty("user.home", "/u/ann");
        return properties;
    }

    @Test
    void theUsersOwnWishComesFirst() {
        assertThat(Home.folder(Map.of("HIPLEVEL_HOME", "/mine", "XDG_DATA_HOME", "/data"), system("Linux")))
                .isEqualTo(Path.of("/mine"));
    }

    @Test
    void everySystemHasItsOwnPlaceForApplicationData() {
        assertThat(Home.folder(Map.of(), system("Linux"))).isEqualTo(Path.of("/u/ann/.local/share/hiplevel"));
        assertThat(Home.folder(Map.of("XDG_DATA_HOME", "/data"), system("Linux")))
                .isEqualTo(Path.of("/data/hiplevel"));
        assertThat(Home.folder(Map.of(), system("Mac OS X")))
                .isEqualTo(Path.of("/u/ann/Library/Application Support/Hiplevel"));
        assertThat(Home.folder(Map.of("APPDATA", "/roaming"), system("Windows 11")))
                .isEqualTo(Path.of("/roaming/Hiplevel"));
    }
}
