package hiplevel.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiplevel.report.page.HtmlReport;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report in a browser: axe-core finds nothing to complain of, light or dark, and nothing is wider than a phone. */
class ReportInBrowserTest {
    private static final int PHONE = 390;
    private static final int DESK = 1280;
    /** Closed parts are unfolded, so that all of them is looked at. */
    private static final String LOOK = """
            async function look(frame) {
              const page = frame.contentWindow, doc = frame.contentDocument;
              doc.querySelectorAll('details').forEach(d => d.open = true);
              const root = doc.documentElement;
              const wide = root.scrollWidth > page.innerWidth;
              const found = await page.axe.run(doc, {iframes: false, resultTypes: ['violations']});
              return {
                name: frame.title,
                dark: page.matchMedia('(prefers-color-scheme: dark)').matches,
                width: page.innerWidth,
                pointed: pointed(doc),
                overflow: wide ? root.scrollWidth : 0,
                widest: wide ? Array.from(doc.querySelectorAll('body *')).filter(e => e.getBoundingClientRect().right > page.innerWidth && !e.closest('.wide')).map(e => e.tagName + '.' + e.getAttribute('class')).slice(0, 12).join(' ') : '',
                violations: found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))
              };
            }
            function pointed(doc) {
              const target = doc.querySelector('use.hover');
              if (!target) { return ''; }
              const line = doc.getElementById(target.getAttribute('href').slice(1));
              line.scrollIntoView({block: 'center', behavior: 'instant'});
              const middle = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM());
              const met = doc.elementFromPoint(middle.x, middle.y);
              return met ? met.textContent.trim() : '';
            }
            window.onload = async () => {
              const all = [];
              for (const frame of document.querySelectorAll('iframe')) {
                try { all.push(await look(frame)); } catch (e) { all.push({name: frame.title, violations: [String(e)]}); }
              }
              const bytes = new TextEncoder().encode(JSON.stringify(all));
              document.body.innerHTML = '<pre>' + btoa(Array.from(bytes, b => String.fromCharCode(b)).join('')) + '</pre>';
            };
            """;

    @TempDir
    private Path folder;

    @Test
    void everybodyCanReadItLightAndDarkOnAPhoneAndAtADesk() throws IOException, InterruptedException {
        String frames = frame("squats", ReportExample.squats(), Words.ENGLISH, PHONE, "light")
                + frame("squats", ReportExample.squats(), Words.ENGLISH, DESK, "dark")
                + frame("Gehen", ReportExample.walking(), Words.GERMAN, PHONE, "dark")
                + frame("Becken allein", ReportExample.pelvisOnly(), Words.GERMAN, DESK, "light")
                + frame("nothing", ReportExample.nothing(), Words.ENGLISH, PHONE, "light")
                + frame(
                        "hostile",
                        ReportExample.squats("<script>alert(1)</script>".repeat(400), "=cmd()\"' \u202eabc"),
                        Words.ENGLISH,
                        PHONE,
                        "light");
        Path page = Files.writeString(
                folder.resolve("frames.html"),
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><script>" + LOOK + "</script></head><body>" + frames
                        + "</body></html>");
        String after = Browser.run(page, folder);
        assertThat(after).contains("<pre>");
        String found = after.substring(after.lastIndexOf("<pre>") + 5, after.lastIndexOf("</pre>"));
        JsonNode looks = new ObjectMapper().readTree(Base64.getDecoder().decode(found));
        assertThat(looks).hasSize(6);
        List<String> schemes = List.of("light", "dark", "dark", "light", "light", "light");
        for (int i = 0; i < looks.size(); i++) {
            JsonNode look = looks.get(i);
            assertThat(look.path("violations")).as(look.path("name").asText()).isEmpty();
            assertThat(look.path("overflow").asInt(-1))
                    .as(look.path("name") + " is wider than its window: " + look.path("widest"))
                    .isZero();
            assertThat(look.path("dark").asBoolean())
                    .as("scheme of " + look.path("name"))
                    .isEqualTo(schemes.get(i).equals("dark"));
        }
        assertThat(looks.get(1).path("pointed").asText())
                .as("what a repetition's curve says when pointed at")
                .matches("Repetition \\d+, (left|right): .*° to .*°");
        assertThat(looks.get(2).path("pointed").asText()).startsWith("Gangzyklus ");
    }

    /** The report as it is, but for its policy against scripts, which would keep axe out. */
    private static String frame(String name, SessionResult result, Words words, int width, String scheme)
            throws IOException {
        String html = new HtmlReport(result, "0.1.0", words)
                .text()
                .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</head>", "<script>" + axe() + "</script></head>");
        return "<iframe title=\"%s\" width=\"%d\" height=\"900\" style=\"border:0; color-scheme: %s\" srcdoc=\"%s\"></iframe>\n"
                .formatted(name, width, scheme, html.replace("&", "&amp;").replace("\"", "&quot;"));
    }

    private static String axe() throws IOException {
        try (InputStream in = ReportInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
