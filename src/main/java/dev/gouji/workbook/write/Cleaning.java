package dev.gouji.workbook.write;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes out of a package what earlier runs put in: as their record says, or, where another program has saved it since, by its signs. */
final class Cleaning {
    private final PackagePatch parts;
    private final String main;

    Cleaning(PackagePatch parts, String main) {
        this.parts = parts;
        this.main = main;
    }

    /**
     * Takes everything out.
     *
     * @param findingsSheets the names of the earlier findings sheets
     */
    Outcome clean(Set<String> findingsSheets) throws IOException {
        Relations relations = relations();
        Optional<Relations.Relation> record = record(relations);
        if (record.isPresent()) {
            String name = record.get().target().orElseThrow();
            if (isRecord(name) && UndoRecord.restore(parts.part(name), parts)) {
                return Outcome.RESTORED;
            }
            relations.remove(record.get());
            gone(Set.of(PartName.key(name), PartName.key(PartName.relationsOf(name))));
        }
        WorkbookPart workbook = new WorkbookPart(parts.part(main));
        Set<Integer> ids = new HashSet<>();
        boolean active = removeSheets(workbook, relations, findingsSheets, ids);
        parts.replace(relations.part());
        parts.replace(workbook.part());
        EarlierMarks marks = new EarlierMarks(parts);
        for (WorkbookPart.Tab tab : workbook.tabs()) {
            if (!findingsSheets.contains(tab.name())) {
                Optional<String> sheet = relations.byId(tab.relationId()).target();
                if (sheet.isPresent() && !parts.isHuge(sheet.get())) {
                    gone(marks.removeFrom(sheet.get()));
                }
            }
        }
        return new Outcome(ids.stream().findFirst().orElse(null), active);
    }

    private Relations relations() throws IOException {
        return parts.relations(main).orElseThrow(() -> new IOException("no relations of " + main));
    }

    private Optional<Relations.Relation> record(Relations relations) throws IOException {
        for (Relations.Relation relation : relations.all()) {
            boolean custom = relation.type().endsWith("/customXml");
            if (custom
                    && relation.target().filter(parts::has).isPresent()
                    && (relation.id().startsWith(UndoRecord.RELATION)
                            || isRecord(relation.target().get()))) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }

    private boolean isRecord(String name) {
        try {
            return !parts.isHuge(name) && UndoRecord.is(parts.part(name));
        } catch (IOException somebodyElses) {
            return false;
        }
    }

    private boolean removeSheets(WorkbookPart workbook, Relations relations, Set<String> names, Set<Integer> ids)
            throws IOException {
        Set<String> sheets = new HashSet<>();
        List<WorkbookPart.Tab> tabs = workbook.tabs().stream()
                .filter(tab -> names.contains(tab.name()))
                .toList();
        forgetTexts(workbook, relations, tabs);
        for (WorkbookPart.Tab tab : tabs) {
            Relations.Relation relation = relations.byId(tab.relationId());
            relation.target().map(PartName::key).ifPresent(sheets::add);
            relations.remove(relation);
            ids.add(tab.sheetId());
        }
        if (tabs.isEmpty()) {
            return false;
        }
        Set<String> gone = new Reachability(parts).onlyThrough(sheets);
        for (String name : Set.copyOf(gone)) {
            gone.add(PartName.key(PartName.relationsOf(name)));
        }
        removeCalculationChain(relations, ids, gone);
        gone(gone);
        return workbook.remove(tabs);
    }

    private void forgetTexts(WorkbookPart workbook, Relations relations, List<WorkbookPart.Tab> going)
            throws IOException {
        Optional<String> texts = relations
                .ofType("/sharedStrings")
                .flatMap(Relations.Relation::target)
                .filter(parts::has);
        if (texts.isEmpty()) {
            return;
        }
        Set<String> gone = new HashSet<>();
        Set<String> staying = new HashSet<>();
        for (WorkbookPart.Tab tab : workbook.tabs()) {
            relations
                    .byId(tab.relationId())
                    .target()
                    .filter(parts::has)
                    .ifPresent((going.contains(tab) ? gone : staying)::add);
        }
        for (String sheet : staying) {
            if (parts.isHuge(sheet)) {
                return;
            }
        }
        new SharedTexts(parts).forget(texts.get(), gone, staying);
    }

    private void gone(Set<String> names) throws IOException {
        if (names.isEmpty()) {
            return;
        }
        names.forEach(parts::remove);
        ContentTypes types = new ContentTypes(parts.part(ContentTypes.NAME));
        types.remove(names);
        parts.replace(types.part());
    }

    /** It lists the removed sheet's formulas; Excel builds it anew by itself. */
    private void removeCalculationChain(Relations relations, Set<Integer> ids, Set<String> gone) throws IOException {
        Optional<Relations.Relation> chain = relations.ofType("/calcChain");
        Optional<String> name = chain.flatMap(Relations.Relation::target).filter(parts::has);
        if (chain.isEmpty() || name.isEmpty()) {
            return;
        }
        if (parts.part(name.get()).root().children("c").stream().anyMatch(cell -> ids.contains(cell.number("i", 0)))) {
            relations.remove(chain.get());
            gone.add(PartName.key(name.get()));
        }
    }

    /**
     * What was taken out.
     *
     * @param sheetId the findings sheet's number, by which others may refer to it; null where there was none
     * @param active whether the findings sheet was the one that opens first
     */
    record Outcome(@Nullable Integer sheetId, boolean active) {
        static final Outcome RESTORED = new Outcome(null, false);
    }
}
