package dev.gouji.workbook;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import java.util.List;
import org.apache.poi.poifs.crypt.Decryptor;
import org.jspecify.annotations.Nullable;

/** The password that the person gave for workbooks that need one, if any. */
public final class Password {
    /** No password was given. */
    public static final Password NONE = new Password(null);

    private final @Nullable String given;

    private Password(@Nullable String given) {
        this.given = given;
    }

    /** The password given. */
    public static Password of(String given) {
        return new Password(given);
    }

    /** What to try, one after the other; first Excel's own for workbooks that only their sheets' protection made encrypted. */
    public List<String> candidates() {
        return given == null ? List.of(Decryptor.DEFAULT_PASSWORD) : List.of(Decryptor.DEFAULT_PASSWORD, given);
    }

    /** The failure that none of them opens the file. */
    public WorkbookException refused(@Nullable Throwable cause) {
        Wording missing = new Wording(
                "文件设有打开密码。请用 --password 给出密码，或用 Excel 或 WPS 打开，去掉密码并保存后再校验。",
                "The file is protected by a password. Give it by --password, or open the file in Excel or WPS, remove the"
                        + " password and save it.");
        Wording wrong = new Wording(
                "文件设有打开密码，--password 给出的密码打不开它。请核对密码（区分大小写）后重试。",
                "The file is protected by a password, and the one given by --password does not fit. Check it (case matters)"
                        + " and try again.");
        return new WorkbookException(FailureCode.ENCRYPTED, given == null ? missing : wrong, cause);
    }

    /** The failure that the file is encrypted in a way that no password helps against. */
    public static WorkbookException unsupported(@Nullable Throwable cause) {
        return new WorkbookException(
                FailureCode.ENCRYPTED,
                new Wording(
                        "文件已加密，其加密方式无法读取。请用 Excel 或 WPS 打开，去掉密码并保存后再校验。",
                        "The file is encrypted in a way that cannot be read. Open it in Excel or WPS, remove the password and save it."),
                cause);
    }
}
