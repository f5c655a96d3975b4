package dev.gouji.layout;

import dev.gouji.table.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The official layouts that gouji knows, the newest first. Each is read from its file when it is first asked for. */
public final class Layouts {
    private static final List<String> BUILT_IN = List.of("2021", "2019");

    private final List<LayoutResource> resources;

    private Layouts(List<LayoutResource> resources) {
        this.resources = List.copyOf(resources);
    }

    /** The built-in layouts. */
    public static Layouts builtIn() {
        return new Layouts(BUILT_IN.stream().map(LayoutResource::new).toList());
    }

    /** The number of layouts. */
    public int size() {
        return resources.size();
    }

    /** The layout at that place, the newest being 0. */
    public Layout get(int index) {
        return resources.get(index).layout();
    }

    /** All layouts, the newest first. */
    public List<Layout> all() {
        return resources.stream().map(LayoutResource::layout).toList();
    }

    /** The layout of that code. */
    public Optional<Layout> find(String code) {
        return resources.stream()
                .filter(resource -> resource.code().equals(code))
                .findFirst()
                .map(LayoutResource::layout);
    }

    /** The same layouts, the one in force for reports on the year first. */
    Layouts orderedFor(int year) {
        for (LayoutResource resource : resources) {
            if (resource.layout().isFor(year)) {
                List<LayoutResource> ordered = new ArrayList<>(resources);
                ordered.remove(resource);
                ordered.add(0, resource);
                return new Layouts(ordered);
            }
        }
        return this;
    }

    /** The layout in force for reports on the year. */
    public Optional<Layout> inForce(int year) {
        return resources.stream()
                .map(LayoutResource::layout)
                .filter(layout -> layout.isFor(year))
                .findFirst();
    }
}
