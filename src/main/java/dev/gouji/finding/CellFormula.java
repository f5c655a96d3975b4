package dev.gouji.finding;

import dev.gouji.table.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** An expression in the formula language that Excel, WPS and LibreOffice share; its cells are named by where they stand. */
public record CellFormula(List<Piece> pieces) {
    public CellFormula {
        pieces = List.copyOf(pieces);
    }

    /** Some of the expression's text, or a cell in it. */
    public sealed interface Piece {
        /** Operators, functions, numbers. */
        record Text(String text) implements Piece {}

        /** A cell that the expression reads. */
        record Cell(Origin origin) implements Piece {}
    }

    /** An expression that reads no cell. */
    public static CellFormula of(String text) {
        return new CellFormula(List.of(new Piece.Text(text)));
    }

    /** The text with the cell wherever it has a {@code ~}. */
    public static CellFormula of(String text, Origin cell) {
        List<Piece> pieces = new ArrayList<>();
        String[] texts = text.split("~", -1);
        for (int index = 0; index < texts.length; index++) {
            if (index > 0) {
                pieces.add(new Piece.Cell(cell));
            }
            pieces.add(new Piece.Text(texts[index]));
        }
        return new CellFormula(pieces);
    }

    /** The expressions one after the other, that text between them, inside an opening and a closing text. */
    public static CellFormula joined(String open, List<CellFormula> parts, String between, String close) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Text(open));
        for (int index = 0; index < parts.size(); index++) {
            if (index > 0) {
                pieces.add(new Piece.Text(between));
            }
            pieces.addAll(parts.get(index).pieces);
        }
        pieces.add(new Piece.Text(close));
        return new CellFormula(pieces);
    }

    /** The expression between two texts. */
    public CellFormula inside(String open, String close) {
        return joined(open, List.of(this), "", close);
    }

    /** The sheets whose cells it reads. */
    public Set<String> sheets() {
        Set<String> sheets = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Cell cell) {
                sheets.add(cell.origin().sheet());
            }
        }
        return sheets;
    }

    /** The expression as it is written into a cell, each cell of it named like that. */
    public String text(Function<Origin, String> reference) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(
                    piece instanceof Piece.Cell cell ? reference.apply(cell.origin()) : ((Piece.Text) piece).text());
        }
        return text.toString();
    }
}
