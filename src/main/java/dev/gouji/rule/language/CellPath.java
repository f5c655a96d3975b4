package dev.gouji.rule.language;

import java.util.List;

/**
 * A cell, or several, as a rule names them.
 *
 * @param segments the codes, as in {@code requests/new/natural}, or the form's labels, as in 依申请公开.本年新收.自然人; a row's or
 *     column's alone where the rule goes over the columns or rows of a table
 * @param labels whether they are labels
 * @param written as the rule file has it
 * @param at where in the text, from 0
 */
public record CellPath(List<String> segments, boolean labels, String written, int at) {
    /** What stands for all rows or columns, or, behind a group's code, for its members. */
    public static final String ALL = "*";

    public CellPath {
        segments = List.copyOf(segments);
    }

    @Override
    public String toString() {
        return written;
    }
}
