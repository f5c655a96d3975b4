package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of an opened package that reading needs, found through their relations. */
final class PackageParts {
    private final OPCPackage files;
    private final PackagePart workbook;

    PackageParts(OPCPackage files) throws WorkbookException {
        this.files = files;
        this.workbook = find(files.getRelationships(), "/officeDocument")
                .flatMap(this::target)
                .orElseThrow(() -> Refusal.corrupt("缺少工作簿的主体", "its workbook part is missing", null));
        String type = workbook.getContentType().toLowerCase(Locale.ROOT);
        if (!type.contains("spreadsheetml") && !type.contains("ms-excel")) {
            throw Refusal.notAWorkbook("其他类型的 Office 文件", "another kind of Office file");
        }
    }

    InputStream workbook() throws IOException {
        return workbook.getInputStream();
    }

    Optional<PackagePart> sharedStrings() throws WorkbookException {
        try {
            Optional<PackageRelationship> relation = find(workbook.getRelationships(), "/sharedStrings");
            Optional<PackagePart> part = relation.flatMap(this::target);
            if (relation.isPresent() && part.isEmpty()) {
                throw Refusal.corrupt("缺少文字内容", "its texts are missing", null);
            }
            return part;
        } catch (InvalidFormatException e) {
            throw Refusal.corrupt("各部分的关系无法读取", "the relations of its parts cannot be read", e);
        }
    }

    /** The sheet's part; empty for a chart sheet and the like, which have no cells. */
    Optional<PackagePart> sheet(SheetEntry sheet) throws WorkbookException {
        PackageRelationship relation = workbook.getRelationship(sheet.relation());
        if (relation != null && !relation.getRelationshipType().endsWith("/worksheet")) {
            return Optional.empty();
        }
        Optional<PackagePart> part = Optional.ofNullable(relation).flatMap(this::target);
        if (part.isEmpty()) {
            throw Refusal.corrupt(
                    "缺少工作表“" + sheet.name() + "”的内容",
                    "the content of the sheet \"" + sheet.name() + "\" is missing",
                    null);
        }
        return part;
    }

    private static Optional<PackageRelationship> find(Iterable<PackageRelationship> relations, String type) {
        for (PackageRelationship relation : relations) {
            if (relation.getRelationshipType().endsWith(type)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }

    private Optional<PackagePart> target(PackageRelationship relation) {
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(files.getPart(PackagingURIHelper.createPartName(relation.getTargetURI())));
        } catch (InvalidFormatException e) {
            return Optional.empty();
        }
    }
}
