package dev.gouji.cli;

import dev.gouji.audit.register.Register;
import dev.gouji.audit.rollup.ConsolidatedPlaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a command line wants the consolidated workbooks. */
record RollUpArgument(Arguments arguments) {

    /** Refuses it where nobody tells who is above whom. */
    void requireUnits() throws UsageException {
        if (arguments.has("roll-up") && !arguments.has("units")) {
            throw new UsageException(
                    "--roll-up 须与 --units 同用：名单中的“上级”写明谁汇总到谁。",
                    "--roll-up needs --units: the list's parents say what is added up.");
        }
    }

    /**
     * The places of the workbooks; null where none are wanted.
     *
     * @param inputs the folders that must stay as they are
     * @param out the folder for the results, in which they may go even so
     */
    @Nullable
    ConsolidatedPlaces places(Register register, List<Path> inputs, Path out) throws UsageException, IOException {
        Optional<String> named = arguments.value("roll-up");
        if (named.isEmpty()) {
            return null;
        }
        if (register.parents().isEmpty()) {
            throw new UsageException(
                    "--units 的名单没有写任何单位的上级，无法汇总。请填写“上级”一列。",
                    "The list of --units names no parent, so that nothing can be added up. Fill in its column parent.");
        }
        Path place = arguments.path(named.get());
        requireOutside(place, inputs, out);
        ConsolidatedPlaces places = new ConsolidatedPlaces(register, place);
        Optional<Path> foreign = places.foreign();
        if (foreign.isPresent()) {
            throw new UsageException(
                    "--roll-up 要写的 " + foreign.get() + " 已存在，且不是先前的汇总表。请换一个位置，或先移走该文件。",
                    foreign.get()
                            + ", which --roll-up would write, exists, and no roll-up wrote it. Choose another place,"
                            + " or move the file away.");
        }
        return places;
    }

    private static void requireOutside(Path place, List<Path> inputs, Path out) throws UsageException, IOException {
        Path real = real(place);
        for (Path input : inputs) {
            if (real.startsWith(input.toRealPath()) && !real.startsWith(out)) {
                throw new UsageException(
                        "--roll-up 不能写到要校验的或上年的文件夹里：" + place + "。请换一个位置。",
                        "--roll-up must not go into an audited folder or last year's: " + place
                                + ". Choose another place.");
            }
        }
    }

    /** Links followed as far as the place is there. */
    private static Path real(Path place) throws IOException {
        Path whole = place.toAbsolutePath().normalize();
        for (Path there = whole; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                return there.toRealPath().resolve(there.relativize(whole));
            }
        }
        return whole;
    }
}
