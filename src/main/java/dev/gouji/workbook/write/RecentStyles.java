package dev.gouji.workbook.write;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Styles to which the looks were added last: departments fill in one template, so that many have the very same. Several threads may ask. */
final class RecentStyles {
    private static final int KEPT = 8;
    private static final int LARGEST = 1 << 18;

    private volatile List<StyledPart> recent = List.of();

    /** The part of that name and content with the looks. */
    StyledPart styled(String name, byte[] content) throws IOException {
        for (StyledPart known : recent) {
            if (known.isOf(content)) {
                return known;
            }
        }
        StyledPart styled = StyledPart.of(name, content);
        if (styled.size() <= LARGEST) {
            // Where two threads add one at once, one of them is forgotten, and may come again.
            recent = Stream.concat(Stream.of(styled), recent.stream().limit(KEPT - 1))
                    .toList();
        }
        return styled;
    }
}
