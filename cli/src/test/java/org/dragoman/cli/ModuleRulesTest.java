package org.dragoman.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules of the house: which module may use which, and what no module may do. */
class ModuleRulesTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dragoman");

  @Test
  void dependenciesRunOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("model")
        .definedBy("org.dragoman.model..")
        .layer("text")
        .definedBy("org.dragoman.text..")
        .layer("language")
        .definedBy(engine())
        .layer("language packs")
        .definedBy(pack())
        .layer("coder")
        .definedBy("org.dragoman.coder..")
        .layer("record")
        .definedBy("org.dragoman.record..")
        .layer("evaluation")
        .definedBy("org.dragoman.evaluation..")
        .layer("cli")
        .definedBy("org.dragoman.cli..")
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .whereLayer("text")
        .mayOnlyAccessLayers("model")
        .whereLayer("language")
        .mayOnlyAccessLayers("model", "text")
        .whereLayer("language packs")
        .mayOnlyAccessLayers("model", "text", "language")
        .whereLayer("coder")
        .mayOnlyAccessLayers("model", "text", "language")
        .whereLayer("record")
        .mayOnlyAccessLayers("model")
        .whereLayer("evaluation")
        .mayOnlyAccessLayers("model", "text", "language", "language packs", "coder", "record")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @Test
  void internalPackagesStayInTheirModule() {
    noClasses().should(useInternalsOfAnotherModule()).allowEmptyShould(true).check(CLASSES);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)")
        .orShould()
        .resideInAnyPackage("..util..", "..utils..", "..helper..", "..helpers..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandEndsTheProgramOrWritesToTheTerminal() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.dragoman.model..",
            "org.dragoman.text..",
            "org.dragoman.language..",
            "org.dragoman.coder..",
            "org.dragoman.record..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static final Pattern PACK =
      Pattern.compile("org\\.dragoman\\.language\\.[a-z]{2,3}(\\..*)?");

  /** Packages named by the code of a language, such as {@code org.dragoman.language.pl}. */
  private static DescribedPredicate<JavaClass> pack() {
    return DescribedPredicate.describe(
        "a language pack", type -> PACK.matcher(type.getPackageName()).matches());
  }

  private static DescribedPredicate<JavaClass> engine() {
    return DescribedPredicate.describe(
        "the language engine",
        type ->
            type.getPackageName().startsWith("org.dragoman.language")
                && !PACK.matcher(type.getPackageName()).matches());
  }

  private static ArchCondition<JavaClass> useInternalsOfAnotherModule() {
    return new ArchCondition<>("use internals of another module") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          String target = dependency.getTargetClass().getPackageName();
          int internal = (target + ".").indexOf(".internal.");
          if (target.startsWith("org.dragoman.")
              && internal >= 0
              && !(type.getPackageName() + ".").startsWith(target.substring(0, internal) + ".")) {
            events.add(SimpleConditionEvent.satisfied(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }
}
