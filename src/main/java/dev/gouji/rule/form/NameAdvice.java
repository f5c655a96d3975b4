package dev.gouji.rule.form;

import dev.gouji.rule.language.CellPath;
import dev.gouji.rule.language.Nearest;
import dev.gouji.table.Block;
import dev.gouji.table.Layout;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.List;

/** Says of a name that a form does not have which one was probably meant. */
final class NameAdvice {
    private final Layout layout;

    NameAdvice(Layout layout) {
        this.layout = layout;
    }

    UnknownName noTable(String name) {
        List<String> known = new ArrayList<>();
        for (TableLayout table : layout.tables()) {
            known.add(table.code());
            known.add(table.sheet());
        }
        String nearest = Nearest.to(name, known);
        return new UnknownName(
                "没有“" + name + "”这张表；最接近的是“" + nearest + "”。单元格要写全，如 requests/new/total 或 依申请公开.本年新收.总计。",
                "there is no table \"" + name + "\"; the nearest is \"" + nearest
                        + "\"; a cell is written in full, as requests/new/total or 依申请公开.本年新收.总计");
    }

    UnknownName ambiguous(CellPath path) {
        return new UnknownName(
                "“" + path.written() + "”不止一处；请写上它所属的大类，或改用代码。",
                "\"" + path.written() + "\" could be several cells; name its group too, or use codes");
    }

    /** @param rest the path's segments that name rows and columns */
    UnknownName unknown(TableLayout table, CellPath path, List<String> rest) {
        for (String segment : rest) {
            if (!isKnown(table, segment, path.labels())) {
                String nearest = Nearest.to(segment, names(table, path.labels()));
                return new UnknownName(
                        "“" + table.sheet() + "”表里没有“" + segment + "”；最接近的是“" + nearest + "”。" + spacing(segment, true),
                        "table " + table.code() + " has no \"" + segment + "\"; the nearest is \"" + nearest + "\""
                                + spacing(segment, false));
            }
        }
        return new UnknownName(
                "“" + path.written() + "”不是一个单元格：要有行和列，如 requests/new/total 或 依申请公开.本年新收.总计；除号前后要空格。",
                "\"" + path.written() + "\" is no cell: it has a row and a column, as requests/new/total or"
                        + " 依申请公开.本年新收.总计; a division sign has spaces around it");
    }

    /** A minus sign without spaces around it reads like part of a code. */
    private static String spacing(String segment, boolean chinese) {
        if (segment.indexOf('-') < 0) {
            return "";
        }
        return chinese ? "如果是减号，前后要空格。" : "; a minus sign has spaces around it";
    }

    private static boolean isKnown(TableLayout table, String segment, boolean label) {
        for (Block block : table.blocks()) {
            for (AxisNames names : List.of(new AxisNames(block.rows()), new AxisNames(block.columns()))) {
                if (label ? names.knows(segment) : !names.byCode(segment).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> names(TableLayout table, boolean labels) {
        List<String> names = new ArrayList<>();
        for (Block block : table.blocks()) {
            if (labels) {
                names.addAll(new AxisNames(block.rows()).labels());
                names.addAll(new AxisNames(block.columns()).labels());
            } else {
                names.addAll(FormIndex.codes(block.rows()));
                names.addAll(FormIndex.codes(block.columns()));
            }
        }
        return names;
    }
}
