package dev.gouji.workbook;

import dev.gouji.table.CellContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as Excel has them: days since the end of 1899, or since 1904 where the workbook says so. */
public enum ExcelDate {
    FROM_1900(LocalDate.of(1899, 12, 30)),
    FROM_1904(LocalDate.of(1904, 1, 1));

    private static final int SECONDS_A_DAY = 86_400;

    /** The day that Excel counts though it never was: 29 February 1900. */
    private static final long PHANTOM = 60;

    private final LocalDate first;

    ExcelDate(LocalDate first) {
        this.first = first;
    }

    /** The number as the date that a cell shows; itself where there is no such date, which Excel shows as a row of #. */
    public CellContent content(BigDecimal serial) {
        long seconds = serial.signum() < 0 || serial.precision() - serial.scale() > 7
                ? -1
                : serial.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue();
        long day = seconds / SECONDS_A_DAY;
        if (seconds < 0 || first.plusDays(day).getYear() > 9999) {
            return new CellContent.Number(serial);
        }
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY);
        boolean timed = seconds % SECONDS_A_DAY != 0;
        if (day == 0 && timed) {
            return new CellContent.Date(serial, time.toString());
        }
        return new CellContent.Date(serial, timed ? date(day) + "T" + time : date(day));
    }

    private String date(long day) {
        if (this == FROM_1904 || day > PHANTOM) {
            return first.plusDays(day).toString();
        }
        if (day == 0 || day == PHANTOM) {
            return day == 0 ? "1900-01-00" : "1900-02-29";
        }
        // Before the day that never was, Excel is one day behind.
        return first.plusDays(day + 1).toString();
    }

    /** The content of a cell whose date the file states as text; the text itself where it is no date. */
    public CellContent stated(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        String local = plain.endsWith("Z") ? plain.substring(0, plain.length() - 1) : plain;
        try {
            int time = local.indexOf('T');
            if (time < 0 && local.indexOf(':') >= 0) {
                return content(serial(LocalTime.parse(local), 0));
            }
            LocalDateTime moment = time < 0 ? LocalDate.parse(local).atStartOfDay() : LocalDateTime.parse(local);
            long day = ChronoUnit.DAYS.between(first, moment.toLocalDate());
            boolean behind = this == FROM_1900 && day <= PHANTOM;
            return day < (behind ? 2 : 0)
                    ? new CellContent.Text(text)
                    : content(serial(moment.toLocalTime(), behind ? day - 1 : day));
        } catch (DateTimeParseException e) {
            return new CellContent.Text(text);
        }
    }

    private static BigDecimal serial(LocalTime time, long day) {
        return ExcelNumber.of(day + (double) time.toSecondOfDay() / SECONDS_A_DAY);
    }
}
