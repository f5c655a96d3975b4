package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.ReadBudget;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Decrypts a package that lies behind a password; nothing of it is ever on a disk. */
final class EncryptedPackage {
    /** What tells how the package is encrypted takes a few thousand bytes. */
    private static final int LONGEST_WAYS = 1 << 20;

    private EncryptedPackage() {}

    /** The same file as it is without its encryption. */
    static SourceFile decrypt(SourceFile source, POIFSFileSystem container, Password password, ReadBudget budget)
            throws WorkbookException {
        Decryptor decryptor;
        try {
            decryptor = unlocked(container, password, budget);
        } catch (GeneralSecurityException | EncryptedDocumentException | LinkageError e) {
            throw Password.unsupported(e);
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
        try (InputStream content = decryptor.getDataStream(container)) {
            byte[] bytes = content.readNBytes(source.size());
            if (bytes.length < decryptor.getLength()) {
                throw Corrupt.incomplete(null);
            }
            budget.bytes(bytes.length, bytes.length);
            return new SourceFile(source.path(), bytes);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw broken(e);
        }
    }

    private static Decryptor unlocked(POIFSFileSystem container, Password password, ReadBudget budget)
            throws IOException, GeneralSecurityException, WorkbookException {
        if (container.getRoot().getEntry(EncryptionInfo.ENCRYPTION_INFO_ENTRY) instanceof DocumentEntry ways
                && ways.getSize() > LONGEST_WAYS) {
            throw broken(null);
        }
        EncryptionInfo info = new EncryptionInfo(container);
        // So many times a password is hashed before it can be tried: Excel does it 100,000 times.
        budget.require(Limit.PASSWORD_ROUNDS, info.getVerifier().getSpinCount());
        for (String candidate : password.candidates()) {
            Decryptor decryptor = Decryptor.getInstance(info);
            if (decryptor.verifyPassword(candidate)) {
                return decryptor;
            }
        }
        throw password.refused(null);
    }

    private static WorkbookException broken(@Nullable Exception cause) {
        return Corrupt.because("加密的内容残缺", "its encrypted content is broken", cause);
    }
}
