package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.ForeignFile;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;

/** Tells workbooks from other Office Open XML files by the content type of their main part. */
final class OfficeKind {
    private OfficeKind() {}

    /** The main part of the workbook that the package is. */
    static PackagePart requireWorkbook(OPCPackage opc) throws WorkbookException, InvalidFormatException {
        for (PackageRelationship relation : opc.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = opc.getPart(relation);
                if (part == null) {
                    throw missing();
                }
                requireWorkbook(part.getContentType());
                return part;
            }
        }
        throw opc.getRelationships().size() == 0 ? missing() : ForeignFile.OTHER_OFFICE.refused();
    }

    /** The same of a package that was opened without POI. */
    static LinkedPart requireWorkbook(List<LinkedPart.Link> links) throws WorkbookException {
        for (LinkedPart.Link link : links) {
            if (link.type().endsWith("/officeDocument")) {
                LinkedPart part = link.part();
                if (part == null) {
                    throw missing();
                }
                requireWorkbook(part.contentType());
                return part;
            }
        }
        throw links.isEmpty() ? missing() : ForeignFile.OTHER_OFFICE.refused();
    }

    private static void requireWorkbook(String contentType) throws WorkbookException {
        if (contentType.startsWith("application/vnd.ms-excel.sheet.binary.")) {
            throw ForeignFile.XLSB.refused();
        }
        if (contentType.contains("wordprocessingml") || contentType.contains("ms-word")) {
            throw ForeignFile.WORD.refused();
        }
        if (contentType.contains("presentationml") || contentType.contains("ms-powerpoint")) {
            throw ForeignFile.POWERPOINT.refused();
        }
        boolean workbook = contentType.contains("spreadsheetml") || contentType.contains("ms-excel");
        if (!workbook || !contentType.endsWith(".main+xml")) {
            throw ForeignFile.OTHER_OFFICE.refused();
        }
    }

    private static WorkbookException missing() {
        return Corrupt.because("工作簿的主要内容缺失", "the workbook's main content is missing");
    }
}
