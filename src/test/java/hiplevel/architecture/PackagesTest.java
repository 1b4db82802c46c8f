package hiplevel.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The direction of packages and the fences between them. */
class PackagesTest {
    private static final List<String> VALUES =
            List.of("words", "spatial", "imu", "exercise", "kinematics", "repetition", "form", "asymmetry");
    private static final List<String> UP_TO_SESSION = join(VALUES, "connection", "recording", "orientation");

    /** Each package and what it may use besides itself. A package that is missing here may not exist. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("spatial", List.of()),
            entry("words", List.of()),
            entry("imu", List.of("words", "spatial")),
            entry("wire", List.of("imu")),
            entry("serial", List.of("words")),
            entry("connection", List.of("words", "serial", "wire", "imu", "recording")),
            entry("recording", List.of("words", "imu", "wire")),
            entry("orientation", List.of("spatial", "imu")),
            entry("kinematics", List.of("words", "spatial", "imu", "orientation")),
            entry("exercise", List.of("words", "imu")),
            entry("repetition", List.of("words", "imu", "kinematics", "exercise")),
            entry("form", List.of("words", "spatial", "imu", "kinematics", "exercise", "repetition")),
            entry("asymmetry", List.of("words", "imu", "exercise", "form", "repetition")),
            entry("session", UP_TO_SESSION),
            entry("report", join(VALUES, "session", "recording")),
            entry("history", join(VALUES, "session")),
            entry("simulation", List.of("spatial", "imu", "wire", "exercise")),
            entry("desktop", join(VALUES, "session", "report", "recording", "connection", "history", "simulation")),
            entry(
                    "cli",
                    join(UP_TO_SESSION, "wire", "serial", "session", "report", "history", "simulation", "desktop")));

    /** Whatever the build folder is called; ArchUnit's own option knows only Maven's default. */
    private static final ImportOption MAIN_ONLY = location -> !location.contains("/test-classes/");

    private static final JavaClasses MAIN =
            new ClassFileImporter().withImportOption(MAIN_ONLY).importPackages("hiplevel");

    static Stream<String> packages() {
        return topPackages().stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatLiesBelowIt(String name) {
        String[] below = Stream.concat(Stream.of(name), MAY_USE.getOrDefault(name, List.of()).stream())
                .map(p -> "hiplevel." + p + "..")
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> ours = resideInAnyPackage("hiplevel..");
        noClasses()
                .that()
                .resideInAPackage("hiplevel." + name + "..")
                .should()
                .dependOnClassesThat(ours.and(DescribedPredicate.not(resideInAnyPackage(below))))
                .check(MAIN);
    }

    @Test
    void everyPackageStandsInTheTable() {
        assertThat(MAY_USE.keySet()).containsAll(topPackages());
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching("hiplevel.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void chartsAreDrawnOnlyForReportAndDesktop() {
        fence("org.jfree..", "report", "desktop");
    }

    @Test
    void windowsAreOpenedOnlyByTheDesktop() {
        fence("javax.swing..", "desktop");
    }

    @Test
    void portsAreOpenedOnlyBySerial() {
        fence("com.fazecast..", "serial");
    }

    @Test
    void soundsComeOnlyFromDesktopAndCommandLine() {
        fence("javax.sound..", "desktop", "cli");
    }

    @Test
    void analysisReadsNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(Stream.concat(
                                UP_TO_SESSION.stream().filter(p -> !p.equals("connection")),
                                Stream.of("session", "wire"))
                        .map(p -> "hiplevel." + p + "..")
                        .toArray(String[]::new))
                .should()
                .accessTargetWhere(READS_A_CLOCK)
                .check(MAIN);
    }

    @Test
    void analysisRollsNoHiddenDice() {
        noClasses()
                .that()
                .resideInAPackage("hiplevel..")
                .should()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.concurrent.ThreadLocalRandom.class)
                .because("everything random follows from a seed")
                .check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "util", "utils", "common", "core", "model", "service", "impl", "manager", "helper", "base", "misc"
            })
    void noPackageIsADrawerForEverything(String name) {
        noClasses().should().resideInAnyPackage(".." + name + "..").check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Utils", "Util", "Helper", "Helpers", "Manager", "Handler", "Processor", "Impl", "Base"})
    void noClassIsNamedForNothing(String ending) {
        noClasses().should().haveSimpleNameEndingWith(ending).check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Abstract", "Default", "Base"})
    void noClassIsNamedForItsPlaceInAHierarchy(String beginning) {
        noClasses().should().haveSimpleNameStartingWith(beginning).check(MAIN);
    }

    @Test
    void everyClassLivesInAPackageOfItsSubject() {
        classes().should().resideInAPackage("hiplevel.*..").check(MAIN);
    }

    private static void fence(String outside, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Stream.of(packages).map(p -> "hiplevel." + p + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(outside)
                .check(MAIN);
    }

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickSeconds",
            "java.time.Clock.tickMinutes");

    private static final DescribedPredicate<JavaAccess<?>> READS_A_CLOCK =
            DescribedPredicate.describe("reads a clock", access -> {
                String owner = access.getTargetOwner().getFullName();
                boolean now = owner.startsWith("java.time.") && access.getName().equals("now");
                boolean date = owner.equals("java.util.Date")
                        && access.getName().equals("<init>")
                        && access.getDescription().contains("<init>()");
                return now || date || CLOCKS.contains(owner + "." + access.getName());
            });

    private static Set<String> topPackages() {
        return MAIN.stream()
                .map(JavaClass::getPackageName)
                .filter(p -> p.startsWith("hiplevel."))
                .map(p -> p.substring("hiplevel.".length()).replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> join(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
