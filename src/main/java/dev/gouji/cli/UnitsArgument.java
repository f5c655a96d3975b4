package dev.gouji.cli;

import dev.gouji.audit.register.Register;
import dev.gouji.audit.register.UnitsFault;
import dev.gouji.audit.register.UnitsFile;
import dev.gouji.audit.register.UnitsFileException;
import dev.gouji.finding.WorkbookException;
import dev.gouji.output.VisibleText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The list of units that a command line names. */
record UnitsArgument(Arguments arguments, Terminal terminal) {

    /** The list, empty where none is named; null where it cannot be used, which is told on standard error. */
    @Nullable
    Register read() throws UsageException {
        Optional<String> named = arguments.value("units");
        if (named.isEmpty()) {
            return Register.NONE;
        }
        String file = named.get();
        try {
            UnitsFile units = UnitsFile.read(arguments.path(file));
            tell(file, units.remarks());
            return units.register();
        } catch (UnitsFileException e) {
            tell(file, e.faults());
            return null;
        } catch (WorkbookException e) {
            LoggerFactory.getLogger(UnitsArgument.class).debug("{} cannot be read", file, e);
            tell(file + "：" + e.failure().message().in(arguments.language()));
            return null;
        }
    }

    private void tell(String file, List<UnitsFault> faults) throws UsageException {
        for (UnitsFault fault : faults) {
            tell(file + "：" + fault.words().in(arguments.language()));
        }
    }

    private void tell(String text) {
        terminal.err().println(VisibleText.of(text));
    }
}
