package dev.gouji.diagnosis;

/** What a blank cell tells: much where zeros are typed, nothing where they are left blank. */
final class Blankness {
    private Blankness() {}

    /** How much likelier, as a logarithm, a cell is blank because something was forgotten than because it is 0. */
    static double of(Ties ties) {
        double blank = 0.5;
        double nothing = 1;
        for (int cell = 0; cell < ties.cells(); cell++) {
            blank += ties.figure(cell).isBlank() ? 1 : 0;
            nothing += ties.value(cell) == 0 ? 1 : 0;
        }
        return -Math.log(blank / nothing);
    }
}
