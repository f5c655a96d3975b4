package dev.gouji.workbook.write;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The order in which the schema wants the children of some elements. */
enum ElementOrder {
    WORKSHEET(
            "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios"
                    + " autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting"
                    + " dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks"
                    + " customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF"
                    + " picture oleObjects controls webPublishItems tableParts extLst",
            "conditionalFormatting"),
    WORKBOOK(
            "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences"
                    + " definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing"
                    + " fileRecoveryPr webPublishObjects extLst",
            ""),
    STYLES("numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst", "");

    private final List<String> order;
    private final String repeated;

    ElementOrder(String order, String repeated) {
        this.order = List.of(order.split(" "));
        this.repeated = repeated;
    }

    /** What the schema refuses of the part's root element; nothing where the part is in order. */
    List<String> faults(String part) throws Exception {
        List<String> children = children(root(part));
        List<String> faults = new ArrayList<>();
        for (int index = 0; index < children.size(); index++) {
            String child = children.get(index);
            if (!order.contains(child)) {
                faults.add(child + " is unknown");
            } else if (index > 0 && isAfter(children.get(index - 1), child)) {
                faults.add(child + " behind " + children.get(index - 1));
            }
        }
        return faults;
    }

    private boolean isAfter(String before, String child) {
        return before.equals(child)
                ? !child.equals(repeated)
                : Comparator.<String>comparingInt(order::indexOf).compare(before, child) > 0;
    }

    static Element root(String part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(part)))
                .getDocumentElement();
    }

    private static List<String> children(Element parent) {
        List<String> names = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                names.addAll(isWrapper(element) ? children(element) : List.of(element.getLocalName()));
            }
        }
        return names;
    }

    /** Elements that stand for what is in them. */
    private static boolean isWrapper(Element element) {
        return element.getNamespaceURI().endsWith("/markup-compatibility/2006");
    }
}
