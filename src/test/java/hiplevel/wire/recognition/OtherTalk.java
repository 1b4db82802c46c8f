package hiplevel.wire.recognition;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;

/** What else talks on serial ports, written after what such devices say. */
final class OtherTalk {
    private OtherTalk() {}

    /** A GPS receiver's sentences, with right checksums, one position a second. */
    static byte[] gps(int seconds) {
        StringBuilder text = new StringBuilder("3,19,49*7B\r\n");
        for (int s = 0; s < seconds; s++) {
            String time = String.format(Locale.ROOT, "1235%02d.00", s % 60);
            double minutes = 36.05123 + s * 0.00011;
            sentence(text, "GPRMC,%s,A,52%08.5f,N,01323.%05d,E,0.043,,221126,,,A", time, minutes, 10_000 + s);
            sentence(text, "GPVTG,,T,,M,0.043,N,0.080,K,A");
            sentence(text, "GPGGA,%s,52%08.5f,N,01323.%05d,E,1,08,1.01,47.2,M,44.9,M,,", time, minutes, 10_000 + s);
            sentence(text, "GPGSA,A,3,10,07,05,02,29,04,08,13,,,,,1.72,1.03,1.38");
            sentence(text, "GPGSV,3,1,11,10,63,137,17,07,61,098,15,05,59,290,20,08,54,157,30");
            sentence(text, "GPGSV,3,2,11,02,39,223,19,13,28,070,17,26,23,252,,04,14,186,14");
            sentence(text, "GPGSV,3,3,11,29,09,301,24,16,09,020,,36,,,");
            sentence(text, "GPGLL,52%08.5f,N,01323.%05d,E,%s,A,A", minutes, 10_000 + s, time);
        }
        return text.toString().getBytes(US_ASCII);
    }

    private static void sentence(StringBuilder text, String format, Object... values) {
        String body = String.format(Locale.ROOT, format, values);
        int check = 0;
        for (byte b : body.getBytes(US_ASCII)) {
            check ^= b;
        }
        text.append(String.format(Locale.ROOT, "$%s*%02X\r\n", body, check));
    }

    /** An ESP32 that starts, with its programme's log, again and again as it fails. */
    static byte[] espBoot(int boots) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < boots; i++) {
            text.append(ESP32).append(ESP_LOG);
        }
        return text.toString().getBytes(US_ASCII);
    }

    /** An ESP8266 that starts: its first words come at 74,880 baud and are heard as rubbish. */
    static byte[] esp8266Boot() {
        byte[] rubbish = UartLine.heard(ESP8266.getBytes(US_ASCII), 74_880, 115_200);
        byte[] words = "\r\nConnecting to WLAN.....\r\nIP address: 192.168.1.23\r\n".getBytes(US_ASCII);
        byte[] all = new byte[rubbish.length + words.length];
        System.arraycopy(rubbish, 0, all, 0, rubbish.length);
        System.arraycopy(words, 0, all, rubbish.length, words.length);
        return all;
    }

    private static final String ESP32 = """
            ets Jul 29 2019 12:21:46\r
            \r
            rst:0x1 (POWERON_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)\r
            configsip: 0, SPIWP:0xee\r
            clk_drv:0x00,q_drv:0x00,d_drv:0x00,cs0_drv:0x00,hd_drv:0x00,wp_drv:0x00\r
            mode:DIO, clock div:1\r
            load:0x3fff0030,len:1344\r
            load:0x40078000,len:13964\r
            load:0x40080400,len:3600\r
            entry 0x400805f0\r
            """;

    private static final String ESP_LOG = """
            I (29) boot: ESP-IDF v4.4.5 2nd stage bootloader\r
            I (29) boot: compile time 14:02:11\r
            I (33) boot: chip revision: v3.0\r
            I (37) boot.esp32: SPI Speed      : 40MHz\r
            I (41) boot.esp32: SPI Mode       : DIO\r
            I (46) boot.esp32: SPI Flash Size : 4MB\r
            I (50) boot: Enabling RNG early entropy source...\r
            I (56) boot: Partition Table:\r
            I (59) boot: ## Label            Usage          Type ST Offset   Length\r
            I (67) boot:  0 nvs              WiFi data        01 02 00009000 00005000\r
            I (74) boot:  1 otadata          OTA data         01 00 0000e000 00002000\r
            I (82) boot:  2 app0             OTA app          00 10 00010000 00140000\r
            I (97) boot: End of partition table\r
            I (101) esp_image: segment 0: paddr=00010020 vaddr=3f400020 size=0f1a8h ( 61864) map\r
            I (132) esp_image: segment 1: paddr=0001f1d0 vaddr=3ffbdb60 size=00e48h (  3656) load\r
            I (420) cpu_start: Pro cpu up.\r
            I (434) cpu_start: Pro cpu start user code\r
            I (434) cpu_start: cpu freq: 160000000\r
            I (458) heap_init: Initializing. RAM available for dynamic allocation:\r
            I (465) heap_init: At 3FFAE6E0 len 00001920 (6 KiB): DRAM\r
            I (478) heap_init: At 3FFE0440 len 00003AE0 (14 KiB): D/IRAM\r
            E (1030) i2c: i2c_driver_install(405): i2c driver install error\r
            Guru Meditation Error: Core  1 panic'ed (LoadProhibited). Exception was unhandled.\r
            Core  1 register dump:\r
            PC      : 0x400d1f3c  PS      : 0x00060830  A0      : 0x800d2a1e  A1      : 0x3ffb1f90\r
            A2      : 0x00000000  A3      : 0x3ffc1a10  A4      : 0x00000014  A5      : 0x00000001\r
            Backtrace: 0x400d1f39:0x3ffb1f90 0x400d2a1b:0x3ffb1fb0 0x400d5b26:0x3ffb1fd0\r
            Rebooting...\r
            """;

    private static final String ESP8266 = """
            \n ets Jan  8 2013,rst cause:2, boot mode:(3,6)\r
            \r
            load 0x4010f000, len 3460, room 16 \r
            tail 4\r
            chksum 0xcc\r
            load 0x3fff20b8, len 40, room 4 \r
            tail 4\r
            chksum 0xc9\r
            csum 0xc9\r
            v00041fe0\r
            ~ld\r
            """;
}
