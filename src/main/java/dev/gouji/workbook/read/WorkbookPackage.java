package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.ReadBudget;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** A workbook's package: its parts, and how they lead to one another. */
final class WorkbookPackage implements AutoCloseable {
    private final OPCPackage opc;
    private final PackagePart main;
    private final ReadBudget budget;
    private final StrictXml xml = new StrictXml();

    private WorkbookPackage(OPCPackage opc, PackagePart main, ReadBudget budget) {
        this.opc = opc;
        this.main = main;
        this.budget = budget;
    }

    static WorkbookPackage open(SourceFile file, ReadBudget budget) throws WorkbookException {
        StrictZip zip = StrictZip.open(file, budget);
        if (!ZipContents.isOfficePackage(zip)) {
            throw ZipContents.identify(zip).refused();
        }
        zip.requireReadable();
        try {
            OPCPackage opc = OPCPackage.open(zip);
            return new WorkbookPackage(opc, OfficeKind.requireWorkbook(opc), budget);
        } catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            budget.rethrow();
            throw Corrupt.because("内部目录残缺", "its inner directory is broken", e);
        }
    }

    /** Opens the main part. */
    PartXml workbook() throws WorkbookException {
        return open(PartName.OUTLINE, "workbook", main);
    }

    /** Opens the texts that cells share, if the workbook has any. */
    Optional<PartXml> sharedStrings() throws WorkbookException {
        for (PackageRelationship relation : relations()) {
            if (relation.getRelationshipType().endsWith("/sharedStrings")) {
                return Optional.of(open(PartName.STRINGS, "sst", target(relation, PartName.STRINGS)));
            }
        }
        return Optional.empty();
    }

    /** Opens the cells' styles; null for a workbook without any. */
    @Nullable
    PartXml styles() throws WorkbookException {
        for (PackageRelationship relation : relations()) {
            if (relation.getRelationshipType().endsWith("/styles")) {
                return open(PartName.STYLES, "styleSheet", target(relation, PartName.STYLES));
            }
        }
        return null;
    }

    /** Throws where more was read than a workbook may unfold to. */
    void requireWithinBudget() throws WorkbookException {
        budget.rethrow();
    }

    /** Opens the sheet behind a tab; nothing where it is a chart, a dialog or a macro sheet. */
    Optional<PartXml> sheet(WorkbookOutline.Tab tab) throws WorkbookException {
        PartName name = PartName.sheet(tab.name());
        PackageRelationship relation = relations().getRelationshipByID(tab.relation());
        if (relation == null) {
            throw missing(name, null);
        }
        if (!relation.getRelationshipType().endsWith("/worksheet")) {
            return Optional.empty();
        }
        return Optional.of(open(name, "worksheet", target(relation, name)));
    }

    @Override
    public void close() {
        opc.revert();
    }

    private PackageRelationshipCollection relations() throws WorkbookException {
        try {
            return main.getRelationships();
        } catch (InvalidFormatException e) {
            throw PartXml.damaged(PartName.OUTLINE, e);
        }
    }

    private PackagePart target(PackageRelationship relation, PartName name) throws WorkbookException {
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            throw missing(name, null);
        }
        try {
            PackagePart part = main.getRelatedPart(relation);
            if (part == null) {
                throw missing(name, null);
            }
            return part;
        } catch (InvalidFormatException | IllegalArgumentException e) {
            throw missing(name, e);
        }
    }

    private PartXml open(PartName name, String root, PackagePart part) throws WorkbookException {
        InputStream content;
        try {
            content = part.getInputStream();
        } catch (IOException e) {
            throw PartXml.damaged(name, e);
        }
        return PartXml.open(name, root, content, xml, budget);
    }

    private static WorkbookException missing(PartName name, @Nullable Exception cause) {
        return Corrupt.because(name.zh() + "的内容缺失", "the content of " + name.en() + " is missing", cause);
    }
}
