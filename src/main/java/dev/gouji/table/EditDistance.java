package dev.gouji.table;

/** How many characters must be typed, dropped or replaced to turn one word into another. */
public final class EditDistance {
    private EditDistance() {}

    /** The number of changes. */
    public static int between(String from, String to) {
        int[] distances = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            distances[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int diagonal = distances[0];
            distances[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = diagonal + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = distances[column];
                distances[column] = Math.min(replaced, 1 + Math.min(distances[column], distances[column - 1]));
            }
        }
        return distances[to.length()];
    }
}
