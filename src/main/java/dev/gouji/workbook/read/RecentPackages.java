package dev.gouji.workbook.read;

import java.util.BitSet;
import java.util.Map;

/** What the same parts of other packages said, which need not be read again: kinds of content, relations, styles that show dates. */
record RecentPackages(
        RecentParts<ContentTypes> types, RecentParts<Map<String, PlainRelation>> relations, RecentParts<BitSet> dates) {
    RecentPackages() {
        this(new RecentParts<>(), new RecentParts<>(), new RecentParts<>());
    }
}
