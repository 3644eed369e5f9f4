package org.lantian.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/** How a service is built, as rules that fail. Each has a sample that breaks it, so that none can be dead without notice. */
public final class HouseRules {

    private static final Set<String> TIMES = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            OffsetDateTime.class.getName(),
            ZonedDateTime.class.getName());

    /** The domain does not know who calls it. */
    static final ArchRule DOORS_ARE_NOT_ENTERED_FROM_WITHIN = noClasses()
            .that()
            .resideOutsideOfPackages("..rest..", "..events..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.lantian.*.*.rest", "org.lantian.*.*.events")
            .allowEmptyShould(true);

    /** Features build on one another in one direction. */
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("org.lantian.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    /** Today is what the injected clock says. */
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe("now() without a clock", HouseRules::readsTimeItself))
            .allowEmptyShould(true);

    /** Names say what a thing is in the field's words. */
    static final ArchRule NAMES_SAY_WHAT_IT_IS = noClasses()
            .should()
            .haveNameMatching(".*(Service|Impl|Manager|Helper|Utils?|DTO|Dto)$")
            .orShould()
            .resideInAnyPackage("..util..", "..common..", "..impl..", "..dto..", "..model..", "..manager..")
            .allowEmptyShould(true);

    /** Rules of the field are plain Java. */
    static final ArchRule RULES_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage("..extraction..", "..document..", "..airquality..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "org.eclipse.microprofile..")
            .allowEmptyShould(true);

    /** Figures are exact. */
    static final ArchRule FIGURES_ARE_EXACT_IN_FIELDS = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..airquality..", "..evaluation..", "..ranking..")
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .allowEmptyShould(true);

    static final ArchRule FIGURES_ARE_EXACT_IN_METHODS = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..airquality..", "..evaluation..", "..ranking..")
            .should()
            .notHaveRawReturnType(double.class)
            .andShould()
            .notHaveRawReturnType(float.class)
            .allowEmptyShould(true);

    /** What answers HTTP is nobody else's business. */
    static final ArchRule RESOURCES_STAY_BEHIND_THEIR_DOOR = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .resideInAPackage("..rest")
            .andShould()
            .bePackagePrivate()
            .allowEmptyShould(true);

    private static final List<ArchRule> ALL = List.of(
            DOORS_ARE_NOT_ENTERED_FROM_WITHIN,
            FEATURES_HAVE_NO_CYCLES,
            TIME_COMES_FROM_THE_CLOCK,
            NAMES_SAY_WHAT_IT_IS,
            RULES_KNOW_NO_FRAMEWORK,
            FIGURES_ARE_EXACT_IN_FIELDS,
            FIGURES_ARE_EXACT_IN_METHODS,
            RESOURCES_STAY_BEHIND_THEIR_DOOR);

    private HouseRules() {}

    public static List<ArchRule> all() {
        return ALL;
    }

    /** Checks the classes of one service, given its base package. */
    public static void check(String basePackage) {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackage);
        if (service.isEmpty()) {
            throw new AssertionError("no classes in " + basePackage + ": the rules would hold for nothing");
        }
        ALL.forEach(rule -> rule.check(service));
    }

    private static boolean readsTimeItself(JavaCall<?> call) {
        var target = call.getTarget();
        boolean now = target.getName().equals("now")
                && TIMES.contains(target.getOwner().getName())
                && target.getRawParameterTypes().stream().noneMatch(p -> p.isAssignableTo(Clock.class));
        return now
                || (target.getName().equals("currentTimeMillis")
                        && target.getOwner().getName().equals(System.class.getName()));
    }
}
