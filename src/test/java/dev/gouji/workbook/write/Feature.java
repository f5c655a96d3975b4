package dev.gouji.workbook.write;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.provider.Arguments;

/**
 * One thing that a workbook carries besides its cells.
 *
 * @param name what people call it
 * @param drawing what POI draws of it
 * @param injection what is put into the package by hand
 * @param presence how POI finds it
 */
record Feature(String name, Drawing drawing, Injection injection, Presence presence) {
    static Feature drawn(String name, Drawing drawing, Presence presence) {
        return new Feature(name, drawing, carrier -> {}, presence);
    }

    static Feature injected(String name, Injection injection, Presence presence) {
        return new Feature(name, sheet -> {}, injection, presence);
    }

    static List<Feature> all() {
        return Stream.of(
                        DrawnFeatures.all(),
                        ExtensionFeatures.all(),
                        LegacyFeatures.all(),
                        SheetFeatures.all(),
                        BookFeatures.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Each feature on the sheet that is marked, and on another one. */
    static Stream<Arguments> everywhere() {
        return all().stream().flatMap(feature -> Stream.of(Place.values()).map(place -> Arguments.of(feature, place)));
    }

    /** The sample workbook with the feature. */
    Package on(Place place, Path scratch) throws Exception {
        XSSFWorkbook workbook = Samples.workbook();
        drawing.on(workbook.getSheet(place.sheet()));
        Package parts = Package.of(workbook, scratch);
        injection.into(new Carrier(parts, place.part()));
        return parts;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Which sheet carries the feature. */
    enum Place {
        FLAGGED("依申请公开", "xl/worksheets/sheet2.xml"),
        COVER("封面", "xl/worksheets/sheet1.xml");

        private final String sheet;
        private final String part;

        Place(String sheet, String part) {
            this.sheet = sheet;
            this.part = part;
        }

        String sheet() {
            return sheet;
        }

        String part() {
            return part;
        }

        @Override
        public String toString() {
            return this == FLAGGED ? "on the marked sheet" : "on another sheet";
        }
    }

    /** Draws by POI. */
    interface Drawing {
        void on(XSSFSheet sheet) throws Exception;
    }

    /** Puts parts into a package. */
    interface Injection {
        void into(Carrier carrier) throws Exception;
    }

    /** Tells whether the sheet still has it. */
    interface Presence {
        boolean isOn(XSSFSheet sheet) throws Exception;

        static Presence relation(String type) {
            return sheet -> has(sheet.getPackagePart(), type);
        }

        static Presence bookRelation(String type) {
            return sheet -> has(sheet.getWorkbook().getPackagePart(), type);
        }

        static Presence xml(String text) {
            return sheet -> sheet.getCTWorksheet().xmlText().contains(text);
        }

        static Presence bookXml(String text) {
            return sheet -> sheet.getWorkbook().getCTWorkbook().xmlText().contains(text);
        }

        default Presence and(Presence other) {
            return sheet -> isOn(sheet) && other.isOn(sheet);
        }

        private static boolean has(PackagePart part, String type) throws Exception {
            for (var relation : part.getRelationships()) {
                if (relation.getRelationshipType().endsWith("/" + type)) {
                    return part.getRelatedPart(relation).getSize() != 0;
                }
            }
            return false;
        }
    }
}
